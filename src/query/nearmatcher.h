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

/**
 * Computes which areas a search text is near to, in Tier::SimilarSpelling or Tier::Typo: the text as a single word, or
 * each word separately, exactly or nearly. Near matches are in names only: the area's names and the province's names
 * and aliases. Exact matches may be in any text, including the user's note. Keeps references to its arguments. Not
 * thread-safe.
 */
class NearMatcher final
{
public:
    NearMatcher(const SearchText &text, const SearchScope &corpus, Tier tier);

    /** Returns whether the phrase or any of its words is suitable for the tier. */
    [[nodiscard]] bool mayFind() const { return m_mayFind; }

    [[nodiscard]] int distance(catalogue::Index area);
    /** Returns the nearness of an area with that distance. */
    [[nodiscard]] Nearness nearness(catalogue::Index area, int distance);

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
    };

    struct Found
    {
        NamePart part = NamePart::None;
        QStringView shown;
    };

    [[nodiscard]] Word word(const QString &letters, bool mayBeExact);
    void readNames(catalogue::Index area);
    [[nodiscard]] int distance(const Word &word, catalogue::Index area);
    [[nodiscard]] int distanceOfWords(catalogue::Index area);
    [[nodiscard]] Word *explainingWord(catalogue::Index area, int distance);
    [[nodiscard]] static Found best(NearWord &word, std::vector<NearName> &names, int distance);

    SearchScope m_corpus;
    const SearchIndex &m_index;
    Tier m_tier;
    std::vector<std::vector<NearName>> m_provinceNames;
    Word m_phrase;
    std::vector<Word> m_words; ///< if there are several, the longest first
    std::vector<NearName> m_names; ///< of the current area
    bool m_mayFind = false;
};

} // namespace mueang::query
