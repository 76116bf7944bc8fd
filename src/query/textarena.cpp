// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/textarena.h"

#include "query/letterbytes.h"
#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>

namespace mueang::query {

namespace {

constexpr std::size_t blocksPerScan = 256;
constexpr std::size_t bitsPerWord = 64;

std::uint64_t load64(const std::uint8_t *bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

constexpr std::uint64_t lowest(std::uint64_t bits)
{
    return bits & (~bits + 1);
}

/** Returns a mask of the lowest `count` bits. */
constexpr std::uint64_t firstBits(std::size_t count)
{
    return count >= bitsPerWord ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

} // namespace

Needle::Needle(const Term &term, const ByteCounts &counts)
    : Needle(term, counts, false)
{ }

Needle Needle::endingRow(const Term &term, const ByteCounts &counts)
{
    return {term, counts, true};
}

Needle::Needle(const Term &term, const ByteCounts &counts, bool endsRow)
    : m_isNumber(term.isNumber)
{
    Q_ASSERT(!term.letters.isEmpty());
    appendLetterBytes(m_bytes, term.letters);
    if (endsRow) {
        m_bytes.push_back(rowEnd);
    }
    findProbe(counts);
    std::memcpy(&m_start, m_bytes.data(), std::min(m_bytes.size(), sizeof m_start));
    std::array<std::uint8_t, sizeof m_start> mask{};
    std::fill_n(mask.begin(), std::min(m_bytes.size(), mask.size()), std::uint8_t{0xFF});
    m_startMask = load64(mask.data());
    // Spaces in Thai separate phrases, not words, so a word start is only known for other scripts.
    const char16_t first = term.letters.front().unicode();
    m_mayStartWord = first < u'\u0E00' || first > u'\u0E7F';
}

/** Selects the two rarest bytes. */
void Needle::findProbe(const ByteCounts &counts)
{
    std::vector<std::size_t> distances(std::min(m_bytes.size(), maxProbeDistance + 1));
    std::iota(distances.begin(), distances.end(), std::size_t{0});
    std::stable_sort(distances.begin(), distances.end(), [&](std::size_t left, std::size_t right) {
        return counts[m_bytes[left]] < counts[m_bytes[right]];
    });
    m_probe.firstDistance = distances.front();
    m_probe.secondDistance = distances[std::min<std::size_t>(distances.size() - 1, 1)];
    m_probe.first = m_bytes[m_probe.firstDistance];
    m_probe.second = m_bytes[m_probe.secondDistance];
}

TextArena::TextArena()
    : m_bytes{rowEnd} // sentinel before the first letter
    , m_rowBlocks{1}
{ }

void TextArena::add(QStringView text)
{
    const text::FoldedText folded = text::foldWithWords(text);
    if (folded.letters.isEmpty()) {
        return;
    }
    if (m_bytes.back() != rowEnd) {
        m_bytes.push_back(fieldEnd);
    }
    std::size_t position = m_bytes.size();
    appendLetterBytes(m_bytes, folded.letters);
    m_wordStarts.resize(m_bytes.size() / bitsPerWord + 1);
    for (std::size_t i = 0; i < folded.startsWord.size(); ++i) {
        const std::uint64_t bit = std::uint64_t{folded.startsWord[i]} << (position % bitsPerWord);
        m_wordStarts[position / bitsPerWord] |= bit;
        position += letterByteCount(folded.letters[static_cast<qsizetype>(i)].unicode());
    }
}

void TextArena::endRow()
{
    m_bytes.push_back(rowEnd);
    if (++m_rowsInCell == rowsPerBlock) {
        endCell();
    }
}

void TextArena::endCell()
{
    m_hasLetters.push_back(m_bytes.size() - m_rowBlocks.back() > m_rowsInCell);
    m_rowBlocks.push_back(m_bytes.size());
    m_rowsInCell = 0;
}

void TextArena::finish()
{
    endCell();
    m_bytes.resize(m_bytes.size() + blockBytes + scanPadding, rowEnd);
    m_wordStarts.resize(m_bytes.size() / bitsPerWord + 2);
    m_bytes.shrink_to_fit();
    m_wordStarts.shrink_to_fit();
    m_rowBlocks.shrink_to_fit();
}

void TextArena::count(ByteCounts &counts) const
{
    for (const std::uint8_t byte : m_bytes) {
        ++counts[byte];
    }
}

RowMatches TextArena::scan(std::size_t rowBlock, const Needle &needle, RowSet wanted) const
{
    RowMatches matches;
    const std::size_t end = m_rowBlocks[rowBlock + 1];
    if (wanted == 0 || !m_hasLetters[rowBlock]) {
        return matches;
    }
    std::array<BlockHit, blocksPerScan> hits; // NOLINT(cppcoreguidelines-pro-type-member-init): see BlockHit
    std::size_t rows = 0;
    for (std::size_t begin = m_rowBlocks[rowBlock]; begin < end; begin += blocksPerScan * blockBytes) {
        const std::size_t blocks = std::min((end - begin + blockBytes - 1) / blockBytes, blocksPerScan);
        const std::size_t found = m_scan(m_bytes.data() + begin, blocks, needle.m_probe, hits.data());
        for (std::size_t i = 0; i < found; ++i) {
            hits[i].rowsBefore += static_cast<std::uint32_t>(rows);
            take(matches, hits[i], begin + hits[i].block * blockBytes, end, needle);
        }
        if (blocks == blocksPerScan) {
            const std::uint8_t *bytes = m_bytes.data() + begin;
            rows += static_cast<std::size_t>(std::count(bytes, bytes + blocks * blockBytes, rowEnd));
        }
    }
    return {matches.anywhere & wanted, matches.atWordStart & wanted, matches.atStart & wanted, matches.whole & wanted};
}

/** Adds the matches in the block at `position` that belong to the row block. */
void TextArena::take(RowMatches &matches, const BlockHit &hit, std::size_t position, std::size_t end,
                     const Needle &needle) const
{
    std::uint64_t found = verified(position, hit.candidates & firstBits(end - position), needle);
    const std::uint64_t words = needle.m_mayStartWord ? wordStarts(position) : 0;
    std::uint64_t rowEnds = hit.rowEnds;
    for (std::uint32_t row = hit.rowsBefore; found != 0; ++row) {
        const std::uint64_t rowBits = lowest(rowEnds) - 1; // all bits if no row ends here
        if (const std::uint64_t here = found & rowBits; here != 0) {
            const RowSet bit = RowSet{1} << row;
            matches.anywhere |= bit;
            matches.atWordStart |= (here & words) != 0 ? bit : 0;
            if (const std::uint64_t starts = here & hit.fieldStarts; starts != 0) {
                matches.atStart |= bit;
                matches.whole |= hasWhole(position, starts, needle) ? bit : 0;
            }
        }
        found &= ~rowBits;
        rowEnds &= rowEnds - 1;
    }
}

std::uint64_t TextArena::wordStarts(std::size_t position) const
{
    const std::size_t word = position / bitsPerWord;
    const std::size_t shift = position % bitsPerWord;
    const std::uint64_t low = m_wordStarts[word] >> shift;
    return shift == 0 ? low : low | (m_wordStarts[word + 1] << (bitsPerWord - shift));
}

std::uint64_t TextArena::verified(std::size_t position, std::uint64_t candidates, const Needle &needle) const
{
    if (needle.m_bytes.size() <= 2 && !needle.m_isNumber) {
        return candidates; // the probe covers the whole needle
    }
    std::uint64_t found = 0;
    for (; candidates != 0; candidates &= candidates - 1) {
        const std::size_t at = position + static_cast<std::size_t>(std::countr_zero(candidates));
        found |= isAt(at, needle) ? lowest(candidates) : 0;
    }
    return found;
}

bool TextArena::isAt(std::size_t position, const Needle &needle) const
{
    const std::uint8_t *bytes = m_bytes.data() + position;
    if (((load64(bytes) ^ needle.m_start) & needle.m_startMask) != 0) {
        return false;
    }
    const std::size_t length = needle.m_bytes.size();
    constexpr std::size_t compared = sizeof needle.m_start;
    if (length > compared) {
        const bool fits = length <= m_bytes.size() - position;
        if (!fits || std::memcmp(bytes + compared, needle.m_bytes.data() + compared, length - compared) != 0) {
            return false;
        }
    }
    // A number matches only at its start: 25 matches in 2565, 65 does not.
    return !needle.m_isNumber || !text::isAsciiDigit(char16_t{*(bytes - 1)}) || (wordStarts(position) & 1U) != 0;
}

bool TextArena::hasWhole(std::size_t position, std::uint64_t starts, const Needle &needle) const
{
    for (; starts != 0; starts &= starts - 1) {
        const std::size_t at = position + static_cast<std::size_t>(std::countr_zero(starts));
        if (m_bytes[at + needle.m_bytes.size()] <= fieldEnd) {
            return true;
        }
    }
    return false;
}

} // namespace mueang::query
