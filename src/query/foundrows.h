// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchindex.h"
#include "query/userdata.h"
#include "query/workers.h"

#include <memory>
#include <span>
#include <vector>

namespace mueang::query {

/** The rows of a result before ordering. Threads may add concurrently to different row blocks and chunks. */
class FoundRows final
{
public:
    explicit FoundRows(const SearchIndex &index);
    /** For ranked rows, whose relevances are counted per chunk of row blocks. */
    FoundRows(const SearchIndex &index, const Chunks &chunks);

    void add(std::size_t rowBlock, RowSet rows) { m_sets[rowBlock] = rows; }

    void add(catalogue::Index area) { m_sets[area / rowsPerBlock] |= RowSet{1} << (area % rowsPerBlock); }

    /** Returns the relevances of a row block's rows, for writing before addRanked(). */
    [[nodiscard]] std::span<std::uint8_t> relevances(std::size_t rowBlock);
    void addRanked(std::size_t rowBlock, RowSet rows, std::size_t chunk);

    /** Returns the rows in the order of the query: by a column, or as in a list of the user data. */
    [[nodiscard]] std::vector<catalogue::Index> inOrder(const Query &query, const UserData *userData) const;
    /** Returns those of `areas` that are rows, in their order. */
    [[nodiscard]] std::vector<catalogue::Index> among(std::span<const catalogue::Index> areas) const;
    /** Returns the number of ranked rows with this relevance or a worse one. */
    [[nodiscard]] std::size_t countFrom(std::size_t relevance) const;
    /** Returns the rows by relevance, then in dictionary order, using up to `workers` threads. */
    [[nodiscard]] std::vector<catalogue::Index> byRelevance(const Chunks &chunks, unsigned workers) const;

private:
    /** Per relevance: the number of rows, later the position of the next one. */
    using Places = std::vector<std::size_t>;

    [[nodiscard]] bool has(catalogue::Index area) const
    {
        return ((m_sets[area / rowsPerBlock] >> (area % rowsPerBlock)) & 1U) != 0;
    }

    void place(std::vector<catalogue::Index> &rows, std::size_t rowBlock, std::size_t *places) const;
    void placeAll(std::vector<catalogue::Index> &rows, Places places) const;

    const SearchIndex &m_index;
    std::vector<RowSet> m_sets; ///< per row block
    std::unique_ptr<std::uint8_t[]> m_relevances; ///< per row; uninitialised except for rows in the sets
    Places m_counts; ///< per chunk and relevance
};

} // namespace mueang::query
