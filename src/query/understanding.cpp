// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/understanding.h"

#include "query/suggestions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mueang::query {

namespace {

Query onlyText(const Query &query)
{
    Query text;
    text.text = query.text;
    return text;
}

bool saysMore(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Filters:
    case SuggestionKind::Region:
    case SuggestionKind::Domain:
    case SuggestionKind::CityType:
    case SuggestionKind::Round:
    case SuggestionKind::Year:
        return true;
    case SuggestionKind::Area:
    case SuggestionKind::Province:
    case SuggestionKind::Organisation:
    case SuggestionKind::List:
    case SuggestionKind::View:
        break;
    }
    return false;
}

int countOf(const Query &query, const SearchIndex &index, const UserDataPointer &userData)
{
    return static_cast<int>(run(query, index, userData).value_or(Result()).rows.size());
}

/** Returns the filters that the text names, each alone; beginnings of names only if there is nothing better. */
std::vector<Query> filtersNamedIn(const Query &query, const SearchIndex &index)
{
    std::vector<Suggestion> suggestions = suggest(onlyText(query), index).value_or(std::vector<Suggestion>());
    const auto isBeginning = [](const Suggestion &suggestion) { return suggestion.fit == SuggestionFit::Beginning; };
    if (!std::ranges::all_of(suggestions, isBeginning)) {
        std::erase_if(suggestions, isBeginning);
    }
    std::vector<Query> queries;
    for (Suggestion &suggestion : suggestions) {
        queries.push_back(std::move(suggestion.query));
        queries.back().text.clear();
    }
    return queries;
}

} // namespace

std::optional<Query> understoodFilters(const Query &query, const Result &answer, const SearchIndex &index)
{
    const auto textOnly = static_cast<std::size_t>(answer.textOnlyCount);
    if (query.text.isEmpty() || answer.tier != Tier::Exact || answer.rows.size() <= textOnly) {
        return std::nullopt;
    }
    const auto suggestions = suggest(onlyText(query), index);
    if (!suggestions || suggestions->empty()) {
        return std::nullopt;
    }
    const Suggestion &best = suggestions->front();
    const bool isMeant = best.fit == SuggestionFit::WholeText && saysMore(best.kind);
    return isMeant ? std::optional(best.query) : std::nullopt;
}

std::vector<Alternative> alternatives(const Query &query, const SearchIndex &index, const UserDataPointer &userData)
{
    std::vector<Query> queries;
    for (const FilterKind kind : emptyingFilters(query, index, userData)) {
        queries.push_back(without(query, kind));
    }
    if (countOf(onlyText(query), index, userData) == 0) {
        std::ranges::move(filtersNamedIn(query, index), std::back_inserter(queries));
    }
    std::vector<Alternative> found;
    for (Query &each : queries) {
        const bool isNew = std::ranges::find(found, each, &Alternative::query) == found.end();
        if (found.size() < maxAlternatives && isNew && (each.hasFilters() || !each.text.isEmpty())) {
            const int count = countOf(each, index, userData);
            if (count > 0) {
                found.push_back({std::move(each), count});
            }
        }
    }
    return found;
}

} // namespace mueang::query
