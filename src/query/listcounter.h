// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/overlay.h"
#include "query/query.h"

#include <map>
#include <vector>

namespace mueang::query {

/**
 * The filter by the user's lists, and how many rows each list would give. Each thread counts with a copy of its
 * own; add() joins them.
 */
class ListCounter final
{
public:
    /** The overlay, which may be null, lives longer than this. */
    ListCounter(const Query &query, const Overlay *overlay);

    /** The rows of a cell that are in a list that is asked for; all when none is. */
    [[nodiscard]] RowSet listed(std::size_t cell) const;

    /** Counts rows of a cell that fail no other filter. */
    void count(std::size_t cell, RowSet rows);

    /** What a copy of this has counted. */
    void add(const ListCounter &other);

    /** By id, for every list of the overlay. */
    [[nodiscard]] std::map<QString, int> counts() const;

private:
    const Overlay *m_overlay;
    bool m_isFilter;
    std::vector<bool> m_isWanted; ///< per group of the overlay
    std::vector<int> m_counts; ///< likewise
};

} // namespace mueang::query
