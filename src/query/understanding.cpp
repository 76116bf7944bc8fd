// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/understanding.h"

#include "query/suggestions.h"

#include <algorithm>

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
    const auto suggestions = suggest(onlyText(query), index);
    for (const Suggestion &suggestion : suggestions.value_or(std::vector<Suggestion>())) {
        Query filters = suggestion.query;
        filters.text.clear();
        queries.push_back(filters);
    }
    for (const FilterKind kind : emptyingFilters(query, index, userData)) {
        queries.push_back(without(query, kind));
    }
    std::vector<Alternative> found;
    for (Query &each : queries) {
        const bool isNew = std::ranges::find(found, each, &Alternative::query) == found.end();
        if (found.size() < maxAlternatives && isNew && (each.hasFilters() || !each.text.isEmpty())) {
            const int count = static_cast<int>(run(each, index, userData).value_or(Result()).rows.size());
            if (count > 0) {
                found.push_back({std::move(each), count});
            }
        }
    }
    return found;
}

} // namespace mueang::query
