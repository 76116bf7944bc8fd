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

/** Texts that many areas share, such as the names of organisations. Each distinct text is stored and scanned once. */
class SharedTexts final
{
public:
    /** Adds a text to the current area, which endArea() completes. The text must remain valid until finish(). */
    void add(QStringView text);
    void endArea();
    /** Completes the index after the last area. */
    void finish();

    [[nodiscard]] const TextArena &texts() const { return m_texts; }

    [[nodiscard]] std::size_t blockCount() const { return (m_textCount + rowsPerBlock - 1) / rowsPerBlock; }

    /** Returns the areas of a row block that have one of the texts in `found`, which has a bit per text. */
    [[nodiscard]] RowSet areasWith(std::span<const RowSet> found, std::size_t rowBlock, RowSet wanted) const;

private:
    TextArena m_texts; ///< a row per distinct text
    std::uint32_t m_textCount = 0;
    std::size_t m_areaCount = 0;
    std::vector<std::uint32_t> m_ids; ///< of the texts, ordered by area
    std::vector<std::uint8_t> m_rows; ///< per id: the row of its area in the row block
    std::vector<std::size_t> m_blockStarts{0}; ///< per row block of areas: its start in m_ids, plus the end
    QHash<QStringView, std::uint32_t> m_known; ///< until finish()
};

/**
 * The shared texts that match a needle. The first calls of areas() compute them, dividing the work between the calling
 * threads.
 */
class SharedMatches final
{
public:
    /** Keeps references to both. */
    SharedMatches(const SharedTexts &texts, const Needle &needle);

    /** Returns the areas of a row block that have a matching text. Thread-safe. */
    [[nodiscard]] RowSet areas(std::size_t rowBlock, RowSet wanted);

    /** Returns those with a text in which the needle starts a word that is not Thai. Thread-safe. */
    [[nodiscard]] RowSet areasAtWordStart(std::size_t rowBlock, RowSet wanted);

private:
    void find();
    [[nodiscard]] RowSet areasWith(const std::vector<RowSet> &found, std::size_t rowBlock, RowSet wanted);

    const SharedTexts &m_texts;
    const Needle &m_needle;
    Chunks m_chunks;
    std::once_flag m_isPrepared;
    std::vector<RowSet> m_found; ///< a bit per text
    std::vector<RowSet> m_foundAtWordStart;
    std::atomic_bool m_foundAny = false;
    std::atomic_size_t m_nextChunk = 0;
    std::atomic_size_t m_chunksDone = 0;
};

} // namespace mueang::query
