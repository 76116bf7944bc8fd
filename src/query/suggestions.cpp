// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggestions.h"

#include "catalogue/enumkeys.h"
#include "query/readings.h"
#include "query/recordfilter.h"
#include "query/suggestioncandidates.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace mueang::query {

namespace {

using catalogue::Catalogue;

/** Where a part names several kinds, the first of these joins the filters of the other parts. */
constexpr std::array kindsByWeight{
    SuggestionKind::Region,   SuggestionKind::Province, SuggestionKind::Domain,       SuggestionKind::Year,
    SuggestionKind::CityType, SuggestionKind::Round,    SuggestionKind::Organisation,
};

/** Makes suggestions of values. */
class SuggestionMaker final
{
public:
    SuggestionMaker(const Query &query, const SearchIndex &index, const SuggestionSources &sources)
        : m_query(query)
        , m_catalogue(*index.catalogue)
        , m_sources(sources)
    { }

    [[nodiscard]] Suggestion of(const SuggestionCandidate &candidate) const
    {
        Suggestion suggestion{candidate.value.kind, candidate.fit, idOf(candidate.value), m_query};
        if (candidate.value.kind != SuggestionKind::Area && candidate.value.kind != SuggestionKind::View) {
            suggestion.query.text = candidate.rest;
            addFilter(suggestion.query, candidate.value);
        }
        return suggestion;
    }

    /** Returns all filters that the parts name, or nullopt if that are not several. */
    [[nodiscard]] std::optional<Suggestion> together(const std::vector<TextPart> &parts,
                                                     const UnfinishedName &unfinished) const;

private:
    [[nodiscard]] QString idOf(const SuggestedValue &value) const;
    void addFilter(Query &query, const SuggestedValue &value) const;

    const Query &m_query;
    const Catalogue &m_catalogue;
    const SuggestionSources &m_sources;
};

QString SuggestionMaker::idOf(const SuggestedValue &value) const
{
    switch (value.kind) {
    case SuggestionKind::Filters:
        break;
    case SuggestionKind::Area:
        return m_catalogue.areas[value.index].id.toString();
    case SuggestionKind::Province:
        return m_catalogue.provinces[value.index].code.toString();
    case SuggestionKind::Region:
        return m_catalogue.regions[value.index].id.toString();
    case SuggestionKind::Domain:
        return catalogue::key(static_cast<catalogue::Domain>(value.index));
    case SuggestionKind::CityType:
        return catalogue::key(static_cast<catalogue::CityType>(value.index));
    case SuggestionKind::Round:
        return m_catalogue.rounds[value.index].id.toString();
    case SuggestionKind::Organisation:
        return organisationName(m_catalogue.organisations[value.index]).toString();
    case SuggestionKind::Year:
        return QString::number(value.index);
    case SuggestionKind::List:
        return m_sources.lists[value.index].id;
    case SuggestionKind::View:
        return m_sources.views[value.index].id;
    }
    return {};
}

void SuggestionMaker::addFilter(Query &query, const SuggestedValue &value) const
{
    switch (value.kind) {
    case SuggestionKind::Filters:
    case SuggestionKind::Area:
    case SuggestionKind::View:
        break;
    case SuggestionKind::Province:
        query.provinces.insert(idOf(value));
        break;
    case SuggestionKind::Region:
        query.regions.insert(idOf(value));
        break;
    case SuggestionKind::Domain:
        query.domains.insert(static_cast<catalogue::Domain>(value.index));
        break;
    case SuggestionKind::CityType:
        query.cityTypes.insert(static_cast<catalogue::CityType>(value.index));
        break;
    case SuggestionKind::Round:
        query.rounds.insert(idOf(value));
        break;
    case SuggestionKind::Organisation:
        query.organisations.insert(idOf(value));
        break;
    case SuggestionKind::Year:
        query.years.insert(static_cast<int>(value.index));
        break;
    case SuggestionKind::List:
        query.lists.insert(idOf(value));
        break;
    }
}

/** Returns the values of the weightiest kind that filters. */
std::vector<SuggestedValue> weightiest(const std::vector<SuggestedValue> &values)
{
    std::vector<SuggestedValue> found;
    for (auto kind = kindsByWeight.begin(); kind != kindsByWeight.end() && found.empty(); ++kind) {
        std::ranges::copy_if(values, std::back_inserter(found),
                             [kind](const SuggestedValue &value) { return value.kind == *kind; });
    }
    return found;
}

std::optional<Suggestion> SuggestionMaker::together(const std::vector<TextPart> &parts,
                                                    const UnfinishedName &unfinished) const
{
    Suggestion all{SuggestionKind::Filters, SuggestionFit::WholeText, {}, m_query};
    std::vector<SuggestedValue> values;
    QStringList rest;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // A beginning joins the others only where it can mean one thing.
        const bool isCompleted =
            parts[i].values.empty() && i == unfinished.firstPart && unfinished.candidates.size() == 1;
        const std::vector<SuggestedValue> named =
            weightiest(isCompleted ? std::vector{unfinished.candidates.front().value} : parts[i].values);
        if (named.empty()) {
            rest.append(parts[i].text.toString());
        }
        std::ranges::copy_if(named, std::back_inserter(values), [&values](const SuggestedValue &value) {
            return std::ranges::find(values, value) == values.end();
        });
        if (isCompleted && !named.empty()) {
            all.fit = SuggestionFit::Beginning;
            break;
        }
    }
    for (const SuggestedValue &value : values) {
        addFilter(all.query, value);
    }
    all.query.text = rest.join(u' ');
    all.fit = rest.isEmpty() ? all.fit : std::max(all.fit, SuggestionFit::Part);
    return values.size() > 1 ? std::optional(all) : std::nullopt;
}

/** Keeps the best candidate for each value. */
void removeRepetitions(std::vector<SuggestionCandidate> &candidates)
{
    const auto key = [](const SuggestionCandidate &candidate) {
        return std::tuple(candidate.value.kind, candidate.value.index, candidate.fit, candidate.isLaterWord,
                          candidate.value.place);
    };
    std::ranges::sort(candidates, {}, key);
    const auto isSame = [](const SuggestionCandidate &left, const SuggestionCandidate &right) {
        return left.value == right.value;
    };
    candidates.erase(std::unique(candidates.begin(), candidates.end(), isSame), candidates.end());
}

/** Puts the candidates in the order in which they are suggested, without those beyond the bound of a kind. */
void rank(std::vector<SuggestionCandidate> &candidates)
{
    std::map<SuggestionKind, SuggestionFit> bestFits;
    for (const SuggestionCandidate &candidate : candidates) {
        const auto entry = bestFits.emplace(candidate.value.kind, candidate.fit).first;
        entry->second = std::min(entry->second, candidate.fit);
    }
    std::ranges::sort(candidates, {}, [&bestFits](const SuggestionCandidate &candidate) {
        const SuggestedValue &value = candidate.value;
        return std::tuple(bestFits[value.kind], value.kind, candidate.fit, !value.hasAreas, candidate.isLaterWord,
                          value.place, value.index);
    });
    std::map<SuggestionKind, std::size_t> counts;
    std::erase_if(candidates, [&counts](const SuggestionCandidate &candidate) {
        return ++counts[candidate.value.kind] > suggestionsPerKind;
    });
}

} // namespace

std::optional<std::vector<Suggestion>> suggest(const Query &query, const SearchIndex &index,
                                               const SuggestionSources &sources, const Cancellation &cancellation)
{
    const QString text = writtenOut(query.text, index.years);
    const std::vector<TextPart> parts = suggestionParts(text, index);
    const SuggestionCandidates candidates(parts, index, sources);
    std::vector<SuggestionCandidate> found = candidates.ofParts();
    std::ranges::move(candidates.ofOwnNames(), std::back_inserter(found));
    if (cancellation.isCancelled()) {
        return std::nullopt;
    }
    const UnfinishedName unfinished = candidates.unfinished();
    std::ranges::copy(unfinished.candidates, std::back_inserter(found));
    std::ranges::move(candidates.ofAnswer(), std::back_inserter(found));
    if (cancellation.isCancelled()) {
        return std::nullopt;
    }
    removeRepetitions(found);
    rank(found);
    const SuggestionMaker maker(query, index, sources);
    std::vector<Suggestion> suggestions;
    if (const std::optional<Suggestion> all = maker.together(parts, unfinished)) {
        suggestions.push_back(*all);
    }
    for (const SuggestionCandidate &candidate : found) {
        suggestions.push_back(maker.of(candidate));
    }
    return suggestions;
}

} // namespace mueang::query
