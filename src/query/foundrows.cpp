// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/foundrows.h"

#include "query/textmatcher.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace mueang::query {

namespace {

using catalogue::Index;
constexpr std::size_t limit = TextMatcher::relevanceLimit;

std::size_t countOf(std::span<const RowSet> sets)
{
    return std::accumulate(sets.begin(), sets.end(), std::size_t{0}, [](std::size_t sum, RowSet rows) {
        return sum + static_cast<std::size_t>(std::popcount(rows));
    });
}

} // namespace

FoundRows::FoundRows(const SearchIndex &index)
    : m_index(index)
    , m_sets(index.blockCount())
{ }

FoundRows::FoundRows(const SearchIndex &index, const Chunks &chunks)
    : m_index(index)
    , m_sets(index.blockCount())
    , m_relevances(std::make_unique_for_overwrite<std::uint8_t[]>(index.blockCount() * rowsPerBlock))
    , m_counts(chunks.count() * limit)
{ }

std::span<std::uint8_t> FoundRows::relevances(std::size_t rowBlock)
{
    return {m_relevances.get() + rowBlock * rowsPerBlock, rowsPerBlock};
}

void FoundRows::addRanked(std::size_t rowBlock, RowSet rows, std::size_t chunk)
{
    m_sets[rowBlock] = rows;
    std::size_t *counts = m_counts.data() + chunk * limit;
    const std::uint8_t *relevances = m_relevances.get() + rowBlock * rowsPerBlock;
    for (; rows != 0; rows &= rows - 1) {
        ++counts[relevances[std::countr_zero(rows)]];
    }
}

std::vector<Index> FoundRows::inOrder(const Query &query, const UserData *userData) const
{
    const Order order = query.appliedOrder();
    if (order.byList) {
        const UserData::List *list = userData != nullptr ? userData->list(*query.lists.begin()) : nullptr;
        return list != nullptr ? among(list->areas) : std::vector<Index>();
    }
    const ColumnOrder &column = m_index.orders[static_cast<std::size_t>(order.column)];
    return column.rows(m_sets, countOf(m_sets), order.descending);
}

std::vector<Index> FoundRows::among(std::span<const Index> areas) const
{
    std::vector<Index> rows;
    std::ranges::copy_if(areas, std::back_inserter(rows), [this](Index area) { return has(area); });
    return rows;
}

std::size_t FoundRows::countFrom(std::size_t relevance) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        sum += i % limit >= relevance ? m_counts[i] : 0;
    }
    return sum;
}

std::vector<Index> FoundRows::byRelevance(const Chunks &chunks, unsigned workers) const
{
    std::vector<Index> rows(countOf(m_sets));
    const std::size_t chunkCount = chunks.count();
    Places places(m_counts.size());
    Places firstPlaces(limit);
    std::size_t next = 0;
    for (std::size_t relevance = 0; relevance < limit; ++relevance) {
        firstPlaces[relevance] = next;
        for (std::size_t i = relevance; i < m_counts.size(); i += limit) {
            places[i] = next;
            next += m_counts[i];
        }
    }
    if (!m_index.isInDictionaryOrder) {
        placeAll(rows, std::move(firstPlaces));
        return rows;
    }
    const unsigned useful = workerCount(rows.size() / (chunkCount > 0 ? rowsPerBlock * rowsPerBlock : 1), workers);
    (void)forEachChunk(chunks, useful, [&](std::size_t chunk, unsigned) {
        for (std::size_t rowBlock = chunks.begin(chunk); rowBlock < chunks.end(chunk); ++rowBlock) {
            place(rows, rowBlock, places.data() + chunk * limit);
        }
        return true;
    });
    return rows;
}

void FoundRows::place(std::vector<Index> &rows, std::size_t rowBlock, std::size_t *places) const
{
    const std::uint8_t *relevances = m_relevances.get() + rowBlock * rowsPerBlock;
    for (RowSet set = m_sets[rowBlock]; set != 0; set &= set - 1) {
        const auto row = static_cast<std::size_t>(std::countr_zero(set));
        rows[places[relevances[row]]++] = static_cast<Index>(rowBlock * rowsPerBlock + row);
    }
}

void FoundRows::placeAll(std::vector<Index> &rows, Places places) const
{
    for (const Index area : m_index.dictionary) {
        if (has(area)) {
            rows[places[m_relevances[area]]++] = area;
        }
    }
}

} // namespace mueang::query
