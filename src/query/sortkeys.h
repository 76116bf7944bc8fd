// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchindex.h"
#include "text/collator.h"

#include <algorithm>

namespace mueang::query {

/**
 * The order of the rows as numbers to sort by: what is asked for in the high half, the place in the
 * dictionary in the low.
 */
class SortKeys final
{
public:
    SortKeys(const Order &order, const SearchIndex &index)
        : m_index(index)
        , m_ranks(index.ranks[static_cast<std::size_t>(order.column)])
        , m_isDescending(order.descending)
    { }

    /** By the column that is asked for. */
    void add(catalogue::Index area, std::size_t place)
    {
        const std::uint32_t rank = m_ranks[area];
        const bool isReversed = m_isDescending && rank != text::emptyRank;
        addRanked(isReversed ? text::emptyRank - 1 - rank : rank, place);
    }

    /** By what is given, the least first. */
    void addRanked(std::uint32_t rank, std::size_t place)
    {
        m_keys.push_back((std::uint64_t{rank} << 32U) | static_cast<std::uint32_t>(place));
    }

    [[nodiscard]] std::vector<catalogue::Index> sortedRows()
    {
        if (!std::is_sorted(m_keys.begin(), m_keys.end())) {
            std::sort(m_keys.begin(), m_keys.end());
        }
        std::vector<catalogue::Index> rows;
        rows.reserve(m_keys.size());
        for (const std::uint64_t key : m_keys) {
            rows.push_back(m_index.dictionary[static_cast<std::uint32_t>(key)]);
        }
        return rows;
    }

private:
    const SearchIndex &m_index;
    const std::vector<std::uint32_t> &m_ranks;
    bool m_isDescending;
    std::vector<std::uint64_t> m_keys;
};

} // namespace mueang::query
