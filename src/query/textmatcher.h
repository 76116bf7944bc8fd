// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/namedwords.h"
#include "query/notetexts.h"
#include "query/searchindex.h"
#include "query/searchscope.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace mueang::query {

/** The areas of one row block that match a search text. */
struct FoundAreas
{
    RowSet rows = 0;
    StrengthSets weakest; ///< strengths of the weakest word; only if ranked
    RelevanceSets own{}; ///< relevances of the whole text in the area's own texts; only if ranked and of one word
    RowSet inTextOnly = 0; ///< rows that are not what a word names, only their texts have it; only if ranked
};

enum class SearchedTexts : std::uint8_t {
    All,
    OwnNames, ///< names of areas that carry the whole text, which is one word
};

/** Matches a search text against areas, with relevances. Keeps references to its arguments. Thread-safe. */
class TextMatcher final
{
public:
    /** `isRanked`: whether rank() will be called. */
    TextMatcher(const SearchText &text, const SearchScope &corpus, bool isRanked,
                SearchedTexts searched = SearchedTexts::All);

    /**
     * Returns the areas of a row block in which every word is in a text of the area, its province, region or round,
     * equals its year, or is in the user's note.
     */
    [[nodiscard]] FoundAreas find(std::size_t rowBlock) const;

    /**
     * Returns whether a match of several words may be by chance: some of them are Latin, of which letters inside other
     * words mean little.
     */
    [[nodiscard]] bool mayBeWeak() const { return m_mayBeWeak; }

    /** Returns those of the found rows with the joined words in one field, or each Latin word at the start of a word.
     */
    [[nodiscard]] RowSet strongRows(std::size_t rowBlock, RowSet rows) const;

    /** Returns whether find() would return this area. */
    [[nodiscard]] bool matches(catalogue::Index area) const;

    /** Returns whether the area's note contains one of the words. */
    [[nodiscard]] bool isNoted(catalogue::Index area) const;
    /** Returns the areas whose note contains one of the words, in ascending order. */
    [[nodiscard]] std::vector<catalogue::Index> notedAreas() const;

    /** The upper bound of relevances, exclusive. */
    static constexpr std::size_t relevanceLimit = 2 * relevanceCount * relevanceCount;

    /** Rows from this relevance on are not what the text names, only their texts have it. */
    static constexpr std::size_t textOnlyRelevance = relevanceCount * relevanceCount;

    /**
     * Writes the relevance of row i to relevances[i], less is better, for the rows of the row block that are in
     * `wanted`.
     */
    void rank(std::size_t rowBlock, const FoundAreas &found, RowSet wanted, std::span<std::uint8_t> relevances) const;

private:
    /** A word, and where it is found outside the areas' own texts. */
    struct Word
    {
        std::unique_ptr<AreaNeedle> needle;
        std::vector<Strength> provinces; ///< per province
        std::vector<Strength> rounds; ///< per round; the last one is for areas without a round
        std::vector<Strength> years; ///< per SearchIndex::years
        NamedTargets named;
        bool isOutside = false; ///< whether some province, round, year, domain or type matches
        bool isLatin = false;
        NoteMatches notes;

        /** Returns a function that computes the best of these strengths for an area. */
        [[nodiscard]] auto outside() const
        {
            return [inProvince = provinces.data(), inRound = rounds.data(), inYear = years.data(),
                    domains = named.domains, types = named.cityTypes](const AreaValues &area) {
                const bool isOfKind = ((area.domains & domains) | (area.cityType & types)) != 0;
                return std::max({inProvince[area.province], inRound[area.round], inYear[area.year],
                                 isOfKind ? Strength::Elsewhere : Strength::None});
            };
        }
    };

    [[nodiscard]] Word word(const Term &term, const NamedTargets &named) const;
    [[nodiscard]] bool isCarried(catalogue::Index area) const;
    [[nodiscard]] FoundAreas findInOwnNames(std::size_t rowBlock) const;
    [[nodiscard]] RowSet inNotes(const Word &word, std::size_t rowBlock) const;
    [[nodiscard]] StrengthSets outside(const Word &word, std::size_t rowBlock, RowSet wanted) const;
    [[nodiscard]] StrengthSets strengths(const Word &word, std::size_t rowBlock, FoundAreas &found) const;
    [[nodiscard]] RowSet startsWord(const Word &word, std::size_t rowBlock, RowSet wanted) const;
    [[nodiscard]] RelevanceSets ownRelevances(std::size_t rowBlock, const FoundAreas &found, RowSet wanted) const;
    [[nodiscard]] Relevance provinceRelevance(std::size_t rowBlock, std::size_t row) const;

    const SearchText &m_text;
    const SearchIndex &m_index;
    const NoteTexts *m_notes; ///< null without user data
    bool m_isRanked;
    SearchedTexts m_searched;
    bool m_mayBeWeak = false;
    NamedWords m_named;
    std::vector<Word> m_words; ///< per SearchText::terms()
    std::unique_ptr<AreaNeedle> m_phrase; ///< null for a single word
    std::vector<Relevance> m_provinceRelevance;
    bool m_isProvince = false; ///< whether the whole text matches a province
};

} // namespace mueang::query
