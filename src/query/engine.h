// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/filters.h"
#include "query/highlight.h"
#include "query/query.h"

#include <map>
#include <memory>
#include <vector>

namespace mueang::query {

/**
 * How many rows each value of a filter would give: a row that fails no filter counts everywhere, a
 * row that fails exactly one counts for that one only. Values that no row has are absent.
 */
struct FacetCounts
{
    std::map<catalogue::Index, int> regions; ///< index in Catalogue::regions
    std::map<catalogue::Index, int> provinces; ///< index in Catalogue::provinces
    std::map<int, int> years; ///< Common Era; 0 = not known
    std::map<std::optional<catalogue::Domain>, int> domains;
    std::map<std::optional<catalogue::CityType>, int> cityTypes;
    std::map<catalogue::Verification, int> verifications;
    std::map<QString, int> lists; ///< by id, every list of the overlay: also those with 0
};

/** The answer to a Query: rows in order and the counts, from one pass. */
struct Result
{
    std::vector<catalogue::Index> rows; ///< indexes in Catalogue::areas, ordered
    FacetCounts facets;
    int provinceCount = 0; ///< different provinces among the rows
    Tier tier = Tier::Exact; ///< all rows are of this one
    /**
     * For which text the rows stand, when not for the one that was typed: the other layout's, or the one
     * or two names of the data that are nearest; empty when more are as near.
     */
    QString shownFor;
    SearchedFor searchedFor; ///< for highlightRanges()
    /** Those of the rows whose note has a word that was searched for, ascending by index. */
    std::vector<catalogue::Index> notedRows;
};

/** Built once per snapshot: folded texts, ranks of every sortable column, facet values. Immutable. */
class SearchIndex;
using SearchIndexPointer = std::shared_ptr<const SearchIndex>;

/** Works on any thread; fails only when ICU cannot start. */
[[nodiscard]] mueang::Result<SearchIndexPointer> buildSearchIndex(catalogue::CataloguePointer snapshot);

/** What the user adds to the catalogue of an index: lists and notes (overlay.h). Immutable. */
class Overlay;
using OverlayPointer = std::shared_ptr<const Overlay>;

/** Pure; any thread. Nothing when cancelled. No overlay, or one of another catalogue: nothing is added. */
[[nodiscard]] std::optional<Result> run(const Query &query, const SearchIndex &index,
                                        const OverlayPointer &overlay = {}, const Cancellation &cancellation = {});

/** The filters whose removal alone would give rows: what an empty state offers to remove. */
[[nodiscard]] std::vector<FilterKind> emptyingFilters(const Query &query, const SearchIndex &index,
                                                      const OverlayPointer &overlay = {});

} // namespace mueang::query
