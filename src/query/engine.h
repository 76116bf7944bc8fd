// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/filters.h"
#include "query/highlight.h"
#include "query/namelookup.h"
#include "query/query.h"

#include <map>
#include <memory>
#include <vector>

namespace mueang::query {

/**
 * The number of rows that each filter value would yield: a row that passes all filters is counted in each facet, a row
 * that fails exactly one only in the facet of that filter. Values with a count of zero are absent.
 */
struct FacetCounts
{
    std::map<catalogue::Index, int> regions; ///< index in Catalogue::regions
    std::map<catalogue::Index, int> provinces; ///< index in Catalogue::provinces
    std::map<int, int> years; ///< Common Era; 0: unknown
    std::map<std::optional<catalogue::Domain>, int> domains;
    std::map<std::optional<catalogue::CityType>, int> cityTypes;
    std::map<catalogue::Verification, int> verifications;
    std::map<QString, int> lists; ///< by id; every list of the user data, including those with 0
};

/** The answer to a Query: ordered rows and facet counts, computed in one pass. */
struct Result
{
    std::vector<catalogue::Index> rows; ///< indexes in Catalogue::areas, in the order of the query
    FacetCounts facets;
    int provinceCount = 0; ///< distinct provinces among the rows
    /**
     * The number of rows at the end that are not what the text names, such as areas of a domain, a type of city or a
     * province: only their texts have the word. Only in the order of relevance, else 0.
     */
    int textOnlyCount = 0;
    /**
     * Named by the text, but without an area in the catalogue. If the whole text is such a name, the rows are areas
     * that have the word in their own names. A known name is never corrected.
     */
    std::vector<NamedRecord> namedWithoutAreas;
    Tier tier = Tier::Exact; ///< the tier of all rows
    /**
     * The text that was searched for instead of the typed one: its conversion to the other keyboard layout, or the one
     * or two nearest names in the data. Empty if it was the typed text or if more names are as near.
     */
    QString correctedText;
    SearchTerms searchTerms; ///< input of highlightRanges()
    /** Rows whose note contains one of the words, in ascending order. */
    std::vector<catalogue::Index> rowsMatchedByNote;
};

/** The immutable index of a snapshot: folded texts, sort orders of all columns, facet values. */
class SearchIndex;
using SearchIndexPointer = std::shared_ptr<const SearchIndex>;

/** Builds the index, on any thread. Fails only if ICU cannot create a collator. */
[[nodiscard]] mueang::Result<SearchIndexPointer> buildSearchIndex(catalogue::CataloguePointer snapshot);

/** The user's lists and notes, resolved against the catalogue of an index (userdata.h). Immutable. */
class UserData;
using UserDataPointer = std::shared_ptr<const UserData>;

/** Runs the query. Pure and thread-safe. Returns nullopt if cancelled. `userData` must be made for the same index. */
[[nodiscard]] std::optional<Result> run(const Query &query, const SearchIndex &index,
                                        const UserDataPointer &userData = {}, const Cancellation &cancellation = {});

/** Returns the filters whose removal alone would yield rows, which an empty result offers to remove. */
[[nodiscard]] std::vector<FilterKind> emptyingFilters(const Query &query, const SearchIndex &index,
                                                      const UserDataPointer &userData = {});

} // namespace mueang::query
