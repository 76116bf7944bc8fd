// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/overlay.h"
#include "query/searchindex.h"
#include "query/workers.h"

#include <memory>
#include <span>
#include <vector>

namespace mueang::query {

/** The rows of a result before they are put into order. Threads may add to different cells and chunks. */
class FoundRows final
{
public:
    explicit FoundRows(const SearchIndex &index);
    /** For rows with relevances, which are counted by chunks of cells. */
    FoundRows(const SearchIndex &index, const Chunks &chunks);

    void add(std::size_t cell, RowSet rows) { m_sets[cell] = rows; }

    void add(catalogue::Index area) { m_sets[area / rowsPerCell] |= RowSet{1} << (area % rowsPerCell); }

    /** Where the relevances of a cell's rows stand; to be written before addRanked(). */
    [[nodiscard]] std::span<std::uint8_t> relevances(std::size_t cell);
    void addRanked(std::size_t cell, RowSet rows, std::size_t chunk);

    /** As the query orders, which is by a column or as in a list of the overlay. */
    [[nodiscard]] std::vector<catalogue::Index> inOrder(const Query &query, const Overlay *overlay) const;
    /** Those of the areas that are among the rows, in the order given. */
    [[nodiscard]] std::vector<catalogue::Index> among(std::span<const catalogue::Index> areas) const;
    /** The best first, equal ones in dictionary order; with so many threads. */
    [[nodiscard]] std::vector<catalogue::Index> byRelevance(const Chunks &chunks, unsigned workers) const;

private:
    /** By relevance: how many, then where the next goes. */
    using Places = std::vector<std::size_t>;

    [[nodiscard]] bool has(catalogue::Index area) const
    {
        return ((m_sets[area / rowsPerCell] >> (area % rowsPerCell)) & 1U) != 0;
    }

    void place(std::vector<catalogue::Index> &rows, std::size_t cell, std::size_t *places) const;
    void placeAll(std::vector<catalogue::Index> &rows, Places places) const;

    const SearchIndex &m_index;
    std::vector<RowSet> m_sets; ///< per cell
    std::unique_ptr<std::uint8_t[]> m_relevances; ///< per row; only those of rows in the sets are written
    Places m_counts; ///< per chunk and relevance
};

} // namespace mueang::query
