// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/engine.h"

#include "query/exactsearch.h"
#include "query/namecorrection.h"
#include "query/namedtext.h"
#include "query/nearsearch.h"
#include "query/otherlayout.h"
#include "query/readings.h"
#include "query/searchindex.h"
#include "query/userdata.h"

namespace mueang::query {

namespace {

/** Searches for the text in the ways to read it, until one finds something. */
std::optional<Pass> exactPass(const Query &query, const QString &asked, const SearchScope &corpus,
                              const Cancellation &cancellation)
{
    std::optional<Pass> done;
    for (const SearchText &reading : exactReadings(asked, corpus.index.years)) {
        done = searchExactly(query, reading, corpus, cancellation);
        if (!done || done->hasTextMatches) {
            break;
        }
    }
    return done;
}

SearchText specificText(const Query &query)
{
    SearchText reduced = SearchText::parsedWithoutGenericWords(query.text);
    return reduced.isEmpty() ? SearchText::parsed(query.text) : reduced;
}

std::optional<Pass> nearPass(const Query &query, Tier tier, const SearchScope &corpus, NearWords words,
                             const Cancellation &cancellation)
{
    const SearchText text = specificText(query);
    std::optional<Pass> done = searchNear(query, text, corpus, {tier, words}, cancellation);
    if (done) {
        done->result.searchTerms = SearchTerms(tier, text);
    }
    return done;
}

/** Searches for the text with a typing error corrected in a name that is not one of areas or provinces. */
std::optional<Pass> correctedPass(const Query &query, const SearchScope &corpus, const Cancellation &cancellation)
{
    for (const Correction &correction : correctionsByNames(specificText(query), corpus.index.names)) {
        std::optional<Pass> done = searchExactly(query, SearchText::parsed(correction.text), corpus, cancellation);
        if (!done) {
            return std::nullopt;
        }
        if (done->hasTextMatches) {
            done->result.tier = Tier::Typo;
            done->result.searchTerms.tier = Tier::Typo;
            done->result.correctedText = correction.shown;
            return done;
        }
    }
    return Pass();
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

std::optional<Pass> tierPass(const Query &query, Tier tier, const SearchScope &corpus, NearWords words,
                             const Cancellation &cancellation)
{
    switch (tier) {
    case Tier::Exact:
        return exactPass(query, query.text, corpus, cancellation);
    case Tier::OtherLayout:
        return words == NearWords::JoinedWords ? std::optional(Pass()) : otherLayoutPass(query, corpus, cancellation);
    case Tier::SimilarSpelling:
        return nearPass(query, tier, corpus, words, cancellation);
    case Tier::Typo:
        break;
    }
    std::optional<Pass> done = nearPass(query, tier, corpus, words, cancellation);
    if (done && !done->hasTextMatches && words == NearWords::AnyWords) {
        done = correctedPass(query, corpus, cancellation);
    }
    return done;
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

/** The text is the name of something without areas: only areas that carry it in their own names are shown. */
std::optional<Result> resultWithoutAreas(const Query &query, const NamedText &named, const SearchScope &corpus,
                                         const Cancellation &cancellation)
{
    const QStringView name = corpus.index.names.ofText(query.text).front().letters;
    std::optional<Pass> done = searchOwnNames(query, SearchText::parsed(name), corpus, cancellation);
    if (!done) {
        return std::nullopt;
    }
    done->result.namedWithoutAreas = named.withoutAreas;
    return std::move(done->result);
}

/** Lets no part of a text that is a name by chance divide the rows. */
void dropChanceNames(const NamedText &named, Result &result)
{
    if (!named.isKnown && result.textOnlyCount == static_cast<int>(result.rows.size())) {
        result.textOnlyCount = 0;
    }
}

/** Tries the tiers in turn. Weak matches of the first one wait until the others, which join words, find nothing. */
std::optional<Result> resultOfTiers(const Query &query, const NamedText &named, const SearchScope &corpus,
                                    const Cancellation &cancellation)
{
    Result exact;
    NearWords words = NearWords::AnyWords;
    for (const Tier tier : tiersFor(query)) {
        std::optional<Pass> done = tierPass(query, tier, corpus, words, cancellation);
        if (!done) {
            return std::nullopt;
        }
        dropChanceNames(named, done->result);
        const bool isTyped = tier == Tier::Exact;
        const bool mayWait = isTyped && done->isWeak && !named.isKnown;
        if (done->hasTextMatches && !mayWait) {
            return std::move(done->result);
        }
        if (!isTyped) {
            continue;
        }
        exact = std::move(done->result);
        if (named.isKnown) {
            exact.namedWithoutAreas = named.withoutAreas;
            break;
        }
        words = mayWait ? NearWords::JoinedWords : NearWords::AnyWords;
    }
    return exact;
}

} // namespace

std::optional<Result> run(const Query &query, const SearchIndex &index, const UserDataPointer &userData,
                          const Cancellation &cancellation)
{
    const SearchScope corpus{index, userData.get()};
    const NamedText named = readNames(query.text, index.names);
    return named.isWithoutAreas ? resultWithoutAreas(query, named, corpus, cancellation)
                                : resultOfTiers(query, named, corpus, cancellation);
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
