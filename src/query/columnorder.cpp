// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/columnorder.h"

#include "text/collator.h"

#include <algorithm>
#include <array>

namespace mueang::query {

namespace {

using catalogue::Index;

/** Sorts stably by rank: LSD radix sort with 11 bits per digit. */
std::vector<Index> sortedByRank(std::span<const std::uint32_t> ranks, std::span<const Index> areas)
{
    constexpr unsigned digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<Index> sorted(areas.begin(), areas.end());
    std::vector<Index> next(sorted.size());
    for (unsigned shift = 0; shift < 32; shift += digitBits) {
        const auto digit = [ranks, shift](Index area) { return (ranks[area] >> shift) % digits; };
        std::array<std::size_t, digits + 1> starts{};
        for (const Index area : sorted) {
            ++starts[digit(area) + 1];
        }
        if (std::find(starts.begin(), starts.end(), sorted.size()) != starts.end()) {
            continue; // all have the same digit
        }
        for (std::size_t i = 1; i < starts.size(); ++i) {
            starts[i] += starts[i - 1];
        }
        for (const Index area : sorted) {
            next[starts[digit(area)]++] = area;
        }
        sorted.swap(next);
    }
    return sorted;
}

} // namespace

ColumnOrder::ColumnOrder(std::span<const std::uint32_t> ranks, std::span<const Index> dictionary)
    : m_areas(sortedByRank(ranks, dictionary))
{
    const auto isKnown = [ranks](Index area) { return ranks[area] != text::emptyRank; };
    m_knownCount = static_cast<std::size_t>(std::count_if(m_areas.begin(), m_areas.end(), isKnown));
    m_startsGroup.reserve(m_knownCount);
    for (std::size_t i = 0; i < m_knownCount; ++i) {
        m_startsGroup.push_back(i == 0 || ranks[m_areas[i]] != ranks[m_areas[i - 1]]);
    }
}

std::vector<Index> ColumnOrder::rows(std::span<const std::uint64_t> found, std::size_t count, bool descending) const
{
    std::vector<Index> rows(count + 1); // one more: each area is written before it is known to count
    Index *next = rows.data();
    const auto take = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Index area = m_areas[i];
            *next = area;
            next += (found[area / 64] >> (area % 64)) & 1U;
        }
    };
    if (!descending) {
        take(0, m_areas.size());
    } else {
        for (std::size_t end = m_knownCount; end > 0;) {
            std::size_t begin = end - 1;
            while (!m_startsGroup[begin]) {
                --begin;
            }
            take(begin, end);
            end = begin;
        }
        take(m_knownCount, m_areas.size());
    }
    rows.pop_back();
    return rows;
}

} // namespace mueang::query
