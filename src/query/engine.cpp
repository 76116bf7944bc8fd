// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/engine.h"

#include "query/exactsearch.h"
#include "query/nearsearch.h"
#include "query/otherlayout.h"
#include "query/searchindex.h"
#include "query/userdata.h"

namespace mueang::query {

namespace {

/** Searches for the text and, if that finds nothing, for the text without words such as จังหวัด. */
std::optional<Pass> exactPass(const Query &query, const QString &asked, const SearchScope &corpus,
                              const Cancellation &cancellation)
{
    const SearchText text = SearchText::parsed(asked);
    std::optional<Pass> done = searchExactly(query, text, corpus, cancellation);
    if (done && !done->hasTextMatches && !text.isEmpty()) {
        const SearchText reduced = SearchText::parsedWithoutGenericWords(asked);
        const bool isOther = reduced.phrase().letters != text.phrase().letters;
        if (isOther && !reduced.isEmpty()) {
            done = searchExactly(query, reduced, corpus, cancellation);
        }
    }
    return done;
}

std::optional<Pass> nearPass(const Query &query, Tier tier, const SearchScope &corpus, const Cancellation &cancellation)
{
    const SearchText reduced = SearchText::parsedWithoutGenericWords(query.text);
    const SearchText text = reduced.isEmpty() ? SearchText::parsed(query.text) : reduced;
    std::optional<Pass> done = searchNear(query, text, corpus, tier, cancellation);
    if (done) {
        done->result.searchTerms = SearchTerms(tier, text);
    }
    return done;
}

/**
 * Searches for the text converted to the other keyboard layout. The result has no rows if that finds nothing either.
 */
std::optional<Pass> otherLayoutPass(const Query &query, const SearchScope &corpus, const Cancellation &cancellation)
{
    for (const QString &meant : inOtherLayout(query.text)) {
        std::optional<Pass> done = exactPass(query, meant, corpus, cancellation);
        if (done && done->hasTextMatches) {
            done->result.tier = Tier::OtherLayout;
            done->result.searchTerms.tier = Tier::OtherLayout;
            done->result.correctedText = meant;
        }
        if (!done || done->hasTextMatches) {
            return done;
        }
    }
    return Pass();
}

std::optional<Pass> tierPass(const Query &query, Tier tier, const SearchScope &corpus, const Cancellation &cancellation)
{
    switch (tier) {
    case Tier::Exact:
        return exactPass(query, query.text, corpus, cancellation);
    case Tier::OtherLayout:
        return otherLayoutPass(query, corpus, cancellation);
    case Tier::SimilarSpelling:
    case Tier::Typo:
        return nearPass(query, tier, corpus, cancellation);
    }
    return std::nullopt;
}

/** Returns the tiers in the order in which to try them. */
std::vector<Tier> tiersFor(const Query &query)
{
    if (query.exactOnly || SearchText::parsed(query.text).isEmpty()) {
        return {Tier::Exact};
    }
    std::vector<Tier> tiers{Tier::Exact, Tier::OtherLayout, Tier::SimilarSpelling, Tier::Typo};
    if (looksLikeOtherLayout(query.text)) {
        std::swap(tiers[0], tiers[1]);
    }
    return tiers;
}
} // namespace

std::optional<Result> run(const Query &query, const SearchIndex &index, const UserDataPointer &userData,
                          const Cancellation &cancellation)
{
    const SearchScope corpus{index, userData.get()};
    Result nothing;
    for (const Tier tier : tiersFor(query)) {
        std::optional<Pass> done = tierPass(query, tier, corpus, cancellation);
        if (!done) {
            return std::nullopt;
        }
        if (done->hasTextMatches) {
            return std::move(done->result);
        }
        if (tier == Tier::Exact) {
            nothing = std::move(done->result);
        }
    }
    return nothing;
}

std::vector<FilterKind> emptyingFilters(const Query &query, const SearchIndex &index, const UserDataPointer &userData)
{
    std::vector<FilterKind> filtersToDrop;
    for (const FilterKind kind : filterKinds()) {
        if (isActive(query, kind)) {
            if (const auto result = run(without(query, kind), index, userData); result && !result->rows.empty()) {
                filtersToDrop.push_back(kind);
            }
        }
    }
    return filtersToDrop;
}

} // namespace mueang::query
