// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/nearword.h"
#include "query/searchtext.h"
#include "query/textmatcher.h"

#include <memory>
#include <vector>

namespace mueang::query {

/** How near an area is. */
struct Nearness
{
    int distance = text::noDistance; ///< slips in all words together
    NamePart part = NamePart::None; ///< the better one of its names and those of its province
    NamePart ownPart = NamePart::None;
    QStringView shown; ///< the name that is so near; null when it takes several

    /** Less is better, among areas of one distance. */
    [[nodiscard]] std::uint32_t relevance() const
    {
        constexpr std::uint32_t base = 16;
        return static_cast<std::uint32_t>(part) * base + static_cast<std::uint32_t>(ownPart);
    }
};

/**
 * Which areas a search text comes near to, by Tier::SimilarSpelling or Tier::Typo: the text as one
 * word, or each word by itself, exactly or nearly. Looks at names only: the area's and its other names,
 * the province's and its aliases; what is there exactly may be in any text, also in the user's note. Refers to its
 * arguments; not for two threads at a time.
 */
class NearMatcher final
{
public:
    NearMatcher(const SearchText &text, const Corpus &corpus, Tier tier);

    /** False when no word is fit for the tier, or there are too many. */
    [[nodiscard]] bool mayFind() const { return m_mayFind; }

    [[nodiscard]] int distance(catalogue::Index area);
    /** Of an area at that distance. */
    [[nodiscard]] Nearness nearness(catalogue::Index area, int distance);

    /** The area's note has one of the words as it stands. */
    [[nodiscard]] bool isNoted(catalogue::Index area) const;

private:
    /** A word, as it is and as it may be meant. */
    struct Word
    {
        std::unique_ptr<SearchText> text;
        std::unique_ptr<TextMatcher> exact; ///< none for the text as one word, which is not there as it is
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
    [[nodiscard]] Word *shownWord(catalogue::Index area, int distance);
    [[nodiscard]] static Found best(NearWord &word, std::vector<NearName> &names, int distance);

    Corpus m_corpus;
    const SearchIndex &m_index;
    Tier m_tier;
    std::vector<std::vector<NearName>> m_provinceNames;
    Word m_phrase;
    std::vector<Word> m_words; ///< when there are several, the longest first
    std::vector<NearName> m_names; ///< of the area that is looked at
    bool m_mayFind = false;
};

} // namespace mueang::query
