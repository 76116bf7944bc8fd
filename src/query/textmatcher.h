// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
};

/** Matches a search text against areas, with relevances. Keeps references to its arguments. Thread-safe. */
class TextMatcher final
{
public:
    /** `isRanked`: whether rank() will be called. */
    TextMatcher(const SearchText &text, const SearchScope &corpus, bool isRanked);

    /**
     * Returns the areas of a row block in which every word is in a text of the area, its province, region or round,
     * equals its year, or is in the user's note.
     */
    [[nodiscard]] FoundAreas find(std::size_t rowBlock) const;

    /** Returns whether find() would return this area. */
    [[nodiscard]] bool matches(catalogue::Index area) const;

    /** Returns whether the area's note contains one of the words. */
    [[nodiscard]] bool isNoted(catalogue::Index area) const;
    /** Returns the areas whose note contains one of the words, in ascending order. */
    [[nodiscard]] std::vector<catalogue::Index> notedAreas() const;

    /** The upper bound of relevances, exclusive. */
    static constexpr std::size_t relevanceLimit = 16 * relevanceCount;

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
        bool isOutside = false; ///< whether some province, round or year matches
        NoteMatches notes;

        /** Returns a function that computes the best of these strengths for an area. */
        [[nodiscard]] auto outside() const
        {
            return [inProvince = provinces.data(), inRound = rounds.data(),
                    inYear = years.data()](const AreaValues &area) {
                return std::max({inProvince[area.province], inRound[area.round], inYear[area.year]});
            };
        }
    };

    [[nodiscard]] Word word(const Term &term) const;
    void findAliases(std::size_t province);
    [[nodiscard]] RowSet inNotes(const Word &word, std::size_t rowBlock) const;
    [[nodiscard]] StrengthSets outside(const Word &word, std::size_t rowBlock, RowSet wanted) const;
    [[nodiscard]] StrengthSets strengths(const Word &word, std::size_t rowBlock, FoundAreas &found) const;
    [[nodiscard]] Relevance provinceRelevance(std::size_t rowBlock, std::size_t row) const;

    const SearchText &m_text;
    const SearchIndex &m_index;
    const NoteTexts *m_notes; ///< null without user data
    bool m_isRanked;
    std::vector<Word> m_words; ///< per SearchText::terms()
    std::unique_ptr<AreaNeedle> m_phrase; ///< null for a single word
    std::vector<Relevance> m_provinceRelevance;
    bool m_isProvince = false; ///< whether the whole text matches a province
};

} // namespace mueang::query
