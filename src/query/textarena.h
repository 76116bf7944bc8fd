// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/blockscan.h"
#include "query/searchtext.h"

#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mueang::query {

/** Rows are worked on in cells of 64 neighbours: a set of rows of a cell is one number, bit i its row i. */
using RowSet = std::uint64_t;
inline constexpr std::size_t rowsPerCell = 64;

/** How often each byte stands in some texts. */
using ByteCounts = std::array<std::uint32_t, 256>;

/** What a scan looks for. */
class Needle final
{
public:
    /** The rarer bytes are looked for first. */
    Needle(const Term &term, const ByteCounts &counts);

    /** The same at the end of a row only. */
    [[nodiscard]] static Needle endingRow(const Term &term, const ByteCounts &counts);

private:
    friend class TextArena;
    Needle(const Term &term, const ByteCounts &counts, bool endsRow);
    void findProbe(const ByteCounts &counts);

    std::vector<std::uint8_t> m_bytes;
    Probe m_probe;
    std::uint64_t m_start = 0; ///< the first eight bytes, fewer with zeros
    std::uint64_t m_startMask = 0;
    bool m_isNumber = false;
    bool m_mayStartWord = false;
};

/** The rows of a cell that have what was looked for, and how: a later set is a part of `anywhere`. */
struct RowMatches
{
    RowSet anywhere = 0;
    RowSet atWordStart = 0; ///< where a word starts that is not Thai
    RowSet atStart = 0; ///< at the start of a field
    RowSet whole = 0; ///< a whole field
};

/** Folded fields of one kind of many rows, in one block of memory, made for scanning all of it. */
class TextArena final
{
public:
    TextArena();

    /** Adds a field to the row that the next endRow() ends; an empty one is left out. */
    void add(QStringView text);
    void endRow();
    /** After the last row. */
    void finish();

    /** Adds those of all texts. */
    void count(ByteCounts &counts) const;

    /** Only `wanted` rows are looked for. */
    [[nodiscard]] RowMatches scan(std::size_t cell, const Needle &needle, RowSet wanted) const;

    /** Uses another of scanFunctions(). For tests. */
    void setScanFunction(ScanFunction function) { m_scan = function; }

private:
    void endCell();
    [[nodiscard]] std::uint64_t wordStarts(std::size_t position) const;
    [[nodiscard]] bool isAt(std::size_t position, const Needle &needle) const;
    [[nodiscard]] std::uint64_t verified(std::size_t position, std::uint64_t candidates, const Needle &needle) const;
    void take(RowMatches &matches, const BlockHit &hit, std::size_t position, std::size_t end,
              const Needle &needle) const;
    [[nodiscard]] bool hasWhole(std::size_t position, std::uint64_t starts, const Needle &needle) const;

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::uint64_t> m_wordStarts; ///< a bit per byte
    std::vector<std::size_t> m_cells; ///< where each begins, and the end
    std::vector<bool> m_hasLetters; ///< per cell: there are not only ends of rows
    std::size_t m_rowsInCell = 0;
    ScanFunction m_scan = scanFunction();
};

} // namespace mueang::query
