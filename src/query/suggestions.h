// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "query/engine.h"
#include "query/query.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mueang::query {

/** What is suggested, in the order of the groups of suggestions that fit equally well. */
enum class SuggestionKind : std::uint8_t {
    Filters, ///< several filters at once
    Area,
    Province,
    Region,
    Domain,
    CityType,
    Round,
    Organisation,
    Year,
    List,
    View,
};

/** How much of the text and of the name agree, the best first. */
enum class SuggestionFit : std::uint8_t {
    WholeText, ///< the text is a name of it
    Part, ///< words of the text are a name of it
    Beginning, ///< the text, or its last words, are the beginning of a word of its name
};

/** Something of the user's that has a name: a list or a saved view. */
struct OwnName
{
    QString id;
    QString name;
};

/** What suggest() suggests beside the values of a catalogue. Keeps references. */
struct SuggestionSources
{
    std::span<const OwnName> lists; ///< in the user's order
    std::span<const OwnName> views; ///< likewise
    const Result *answer = nullptr; ///< of run() for the same query; areas are suggested from its first rows
};

struct Suggestion
{
    SuggestionKind kind = SuggestionKind::Filters;
    SuggestionFit fit = SuggestionFit::WholeText;
    /**
     * The id of an area, list, view, region or round, ISO code of a province, key of a domain or type of city, name of
     * an organisation as in filters, or Common Era year. Empty for SuggestionKind::Filters.
     */
    QString id;
    /**
     * The query with the value as a filter and without the words that name it. For an area or a view, which are no
     * filters, the query as it was.
     */
    Query query;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

inline constexpr std::size_t suggestionsPerKind = 5;

/**
 * Returns what the text of a query names as a whole or in parts: "ภาคใต้ 2565 พลังงาน" gives one suggestion with three
 * filters, and one for each. Suggestions of a kind stand together, at most suggestionsPerKind of them, the best first;
 * equal ones in dictionary order. Looks names up and scans no texts of areas. Pure and thread-safe. Returns nullopt if
 * cancelled.
 */
[[nodiscard]] std::optional<std::vector<Suggestion>> suggest(const Query &query, const SearchIndex &index,
                                                             const SuggestionSources &sources = {},
                                                             const Cancellation &cancellation = {});

} // namespace mueang::query
