// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"
#include "query/userdata.h"

#include <map>
#include <vector>

namespace mueang::query {

/** The filter by the user's lists, and the facet counts of the lists. Each thread uses a copy; add() merges them. */
class ListCounter final
{
public:
    /** `userData` may be null and must outlive this object. */
    ListCounter(const Query &query, const UserData *userData);

    /** Returns the rows of a row block that are in a selected list, or all if none is selected. */
    [[nodiscard]] RowSet listed(std::size_t rowBlock) const;

    /** Counts rows of a row block that pass all other filters. */
    void count(std::size_t rowBlock, RowSet rows);

    /** Adds the counts of a copy of this object. */
    void add(const ListCounter &other);

    /** Returns the count of every list of the user data, by id. */
    [[nodiscard]] std::map<QString, int> counts() const;

private:
    const UserData *m_userData;
    bool m_isFilter;
    std::vector<bool> m_isWanted; ///< per list of the user data: whether it is selected
    std::vector<int> m_counts; ///< per list of the user data
};

} // namespace mueang::query
