// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/textarena.h"
#include "query/workers.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <span>
#include <vector>

namespace mueang::query {

/** Texts that many areas have in common, such as organisations: each different one is kept and scanned once. */
class SharedTexts final
{
public:
    /** Adds to the area that the next endArea() ends. The text is one of a TextPool, or kept as long. */
    void add(QStringView text);
    void endArea();
    /** After the last area. */
    void finish();

    [[nodiscard]] const TextArena &texts() const { return m_texts; }

    [[nodiscard]] std::size_t cellCount() const { return (m_textCount + rowsPerCell - 1) / rowsPerCell; }

    /** The areas of a cell that have one of the texts found, a bit per text. */
    [[nodiscard]] RowSet areasWith(std::span<const RowSet> found, std::size_t cell, RowSet wanted) const;

private:
    TextArena m_texts; ///< a row per different text
    std::uint32_t m_textCount = 0;
    std::size_t m_areaCount = 0;
    std::vector<std::uint32_t> m_ids; ///< of the texts, area by area
    std::vector<std::uint8_t> m_rows; ///< per id: the area's row in its cell
    std::vector<std::size_t> m_cellStarts{0}; ///< per cell of areas, in m_ids; and the end
    QHash<QStringView, std::uint32_t> m_known; ///< until finish()
};

/** Which shared texts have a word: found out when it is first asked for, by all threads that ask. */
class SharedMatches final
{
public:
    /** Refers to both. */
    SharedMatches(const SharedTexts &texts, const Needle &needle);

    /** The areas of a cell that have the word in one of the texts. */
    [[nodiscard]] RowSet areas(std::size_t cell, RowSet wanted);

private:
    void find();

    const SharedTexts &m_texts;
    const Needle &m_needle;
    Chunks m_chunks;
    std::once_flag m_isPrepared;
    std::vector<RowSet> m_found; ///< a bit per text
    std::atomic_bool m_foundAny = false;
    std::atomic_size_t m_nextChunk = 0;
    std::atomic_size_t m_chunksDone = 0;
};

} // namespace mueang::query
