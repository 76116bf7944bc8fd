// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/nearword.h"
#include "query/searchtext.h"
#include "query/textmatcher.h"

#include <memory>
#include <vector>

namespace mueang::query {

/** How near an area is to the search text. */
struct Nearness
{
    int distance = text::noDistance; ///< edits in all words together
    NamePart part = NamePart::None; ///< the better of its own names and those of its province
    NamePart ownPart = NamePart::None;
    QStringView shown; ///< of its own names only

    /** Orders areas of the same distance; less is better. */
    [[nodiscard]] std::uint32_t relevance() const
    {
        constexpr std::uint32_t base = 16;
        return static_cast<std::uint32_t>(part) * base + static_cast<std::uint32_t>(ownPart);
    }
};

/** Which words of a search text may be near to a name. */
enum class NearWords : std::uint8_t {
    AnyWords, ///< all words joined, some neighbours joined, or each by itself
    JoinedWords, ///< all words or some neighbours joined: each by itself is found exactly
};

/** A province that the whole search text is near to. */
struct NearProvince
{
    catalogue::Index province = catalogue::noIndex;
    int distance = text::noDistance;
};

/**
 * Computes which areas a search text is near to, in Tier::SimilarSpelling or Tier::Typo: the text as a single word,
 * neighbouring words as one, or each word separately, exactly or nearly. Words that are known names are not changed.
 * Near matches are in names only: the area's names and the province's names and aliases. Exact matches may be in any
 * text, including the user's note. Keeps references to its arguments. Not thread-safe.
 */
class NearMatcher final
{
public:
    NearMatcher(const SearchText &text, const SearchScope &corpus, Tier tier, NearWords words = NearWords::AnyWords);

    /** Returns whether the phrase or any of its words is suitable for the tier. */
    [[nodiscard]] bool mayFind() const { return m_mayFind; }

    [[nodiscard]] int distance(catalogue::Index area);
    /** Returns the nearness of an area with that distance. */
    [[nodiscard]] Nearness nearness(catalogue::Index area, int distance);

    /** Returns the nearest of the provinces without areas whose whole name the text is near to. */
    [[nodiscard]] NearProvince nearestWithoutAreas();

    /** Returns whether the area's note contains one of several words exactly. */
    [[nodiscard]] bool isNoted(catalogue::Index area) const;

private:
    /** A word with its exact and near matchers. */
    struct Word
    {
        std::unique_ptr<SearchText> text;
        std::unique_ptr<TextMatcher> exact; ///< null for the phrase, which has no exact match
        std::unique_ptr<NearWord> near;
        std::vector<int> provinces; ///< distance per province
        bool isKnown = false; ///< a name, which is found exactly or not at all
    };

    /** Neighbouring words as one, and the words beside them. */
    struct Run
    {
        Word joined;
        std::vector<std::size_t> rest; ///< in m_words
    };

    struct Found
    {
        NamePart part = NamePart::None;
        QStringView shown;
    };

    [[nodiscard]] Word word(const QString &letters, bool mayBeExact);
    void addRuns(const SearchText &text);
    void readNames(catalogue::Index area);
    [[nodiscard]] int distance(const Word &word, catalogue::Index area);
    [[nodiscard]] int distanceOfWords(catalogue::Index area);
    [[nodiscard]] int distanceOfRun(const Run &run, catalogue::Index area);
    [[nodiscard]] Word *explainingWord(catalogue::Index area, int distance);
    [[nodiscard]] static Found best(NearWord &word, std::vector<NearName> &names, int distance);

    SearchScope m_corpus;
    const SearchIndex &m_index;
    Tier m_tier;
    std::vector<std::vector<NearName>> m_provinceNames;
    Word m_phrase;
    std::vector<Word> m_words; ///< if there are several, the longest first
    std::vector<Run> m_runs;
    bool m_areWordsJoined;
    std::vector<NearName> m_names; ///< of the current area
    bool m_mayFind = false;
};

} // namespace mueang::query
