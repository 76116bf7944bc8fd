// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/listcounter.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

ListCounter::ListCounter(const Query &query, const UserData *userData)
    : m_userData(userData)
    , m_isFilter(!query.lists.empty())
{
    if (userData != nullptr) {
        for (const UserData::List &list : userData->lists()) {
            m_isWanted.push_back(query.lists.contains(list.id));
        }
    }
    m_counts.resize(m_isWanted.size());
}

RowSet ListCounter::listed(std::size_t rowBlock) const
{
    RowSet rows = m_isFilter ? 0 : ~RowSet{0};
    if (m_isFilter && m_userData != nullptr) {
        for (const UserData::Members &members : m_userData->members(rowBlock)) {
            rows |= m_isWanted[members.list] ? members.rows : 0;
        }
    }
    return rows;
}

void ListCounter::count(std::size_t rowBlock, RowSet rows)
{
    if (m_userData != nullptr) {
        for (const UserData::Members &members : m_userData->members(rowBlock)) {
            m_counts[members.list] += std::popcount(members.rows & rows);
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
    for (std::size_t list = 0; list < m_counts.size(); ++list) {
        counts[m_userData->lists()[list].id] = m_counts[list];
    }
    return counts;
}

} // namespace mueang::query
