// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/blockscan.h"
#include "query/searchtext.h"

#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/** A set of rows in a row block of 64 consecutive rows; bit i is row i. */
using RowSet = std::uint64_t;
inline constexpr std::size_t rowsPerBlock = 64;

/** The frequency of each byte in some texts. */
using ByteCounts = std::array<std::uint32_t, 256>;

/** A compiled search term for TextArena::scan(). */
class Needle final
{
public:
    /** The probe uses the bytes that are rarest according to `counts`. */
    Needle(const Term &term, const ByteCounts &counts);

    /** Returns a needle that matches only at the end of a row. */
    [[nodiscard]] static Needle endingRow(const Term &term, const ByteCounts &counts);

private:
    friend class TextArena;
    Needle(const Term &term, const ByteCounts &counts, bool endsRow);
    void findProbe(const ByteCounts &counts);

    std::vector<std::uint8_t> m_bytes;
    Probe m_probe;
    std::uint64_t m_start = 0; ///< the first eight bytes, padded with zeros
    std::uint64_t m_startMask = 0;
    bool m_isNumber = false;
    bool m_mayStartWord = false;
};

/** The matching rows of a row block. The other sets are subsets of `anywhere`. */
struct RowMatches
{
    RowSet anywhere = 0;
    RowSet atWordStart = 0; ///< at the start of a word that is not Thai
    RowSet atStart = 0; ///< at the start of a field
    RowSet whole = 0; ///< a whole field
};

/** The folded fields of many rows in one contiguous buffer, for fast scanning. */
class TextArena final
{
public:
    TextArena();

    /** Adds a field to the current row, which endRow() completes. Ignores empty texts. */
    void add(QStringView text);
    void endRow();
    /** Completes the arena after the last row. */
    void finish();

    /** Adds the byte frequencies of all texts. */
    void count(ByteCounts &counts) const;

    /** Returns the letter bytes of all texts, with bytes between them that are no letters. */
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }

    /** Returns the matches among the `wanted` rows of a row block. */
    [[nodiscard]] RowMatches scan(std::size_t rowBlock, const Needle &needle, RowSet wanted) const;

    /** Selects another of scanFunctions(), for tests. */
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
    std::vector<std::size_t> m_rowBlocks; ///< per row block: its start, plus the end
    std::vector<bool> m_hasLetters; ///< per row block: whether it has any text
    std::size_t m_rowsInCell = 0;
    ScanFunction m_scan = scanFunction();
};

} // namespace mueang::query
