// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/listcounter.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

ListCounter::ListCounter(const Query &query, const Overlay *overlay)
    : m_overlay(overlay)
    , m_isFilter(!query.lists.empty())
{
    if (overlay != nullptr) {
        for (const Overlay::Group &group : overlay->groups()) {
            m_isWanted.push_back(query.lists.contains(group.id));
        }
    }
    m_counts.resize(m_isWanted.size());
}

RowSet ListCounter::listed(std::size_t cell) const
{
    RowSet rows = m_isFilter ? 0 : ~RowSet{0};
    if (m_isFilter && m_overlay != nullptr) {
        for (const Overlay::Members &members : m_overlay->members(cell)) {
            rows |= m_isWanted[members.group] ? members.rows : 0;
        }
    }
    return rows;
}

void ListCounter::count(std::size_t cell, RowSet rows)
{
    if (m_overlay != nullptr) {
        for (const Overlay::Members &members : m_overlay->members(cell)) {
            m_counts[members.group] += std::popcount(members.rows & rows);
        }
    }
}

void ListCounter::add(const ListCounter &other)
{
    std::transform(m_counts.begin(), m_counts.end(), other.m_counts.begin(), m_counts.begin(), std::plus<>());
}

std::map<QString, int> ListCounter::counts() const
{
    std::map<QString, int> counts;
    for (std::size_t group = 0; group < m_counts.size(); ++group) {
        counts[m_overlay->groups()[group].id] = m_counts[group];
    }
    return counts;
}

} // namespace mueang::query
