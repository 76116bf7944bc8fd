// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/corpus.h"
#include "query/notetexts.h"
#include "query/searchindex.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace mueang::query {

/** The areas of one cell that a search text finds. */
struct FoundAreas
{
    RowSet rows = 0;
    StrengthSets weakest; ///< of the words, the one that is found least well; only when ranked
    RelevanceSets own{}; ///< of the whole text in the area's own texts; only when ranked, and of one word
};

/** Which areas a search text finds, and how well. Refers to its arguments. Threads may share one. */
class TextMatcher final
{
public:
    /** `isRanked`: relevances will be asked for. */
    TextMatcher(const SearchText &text, const Corpus &corpus, bool isRanked);

    /**
     * Those of a cell: every word is in some text of the area, its province, region or round, is its year, or is in
     * the user's note.
     */
    [[nodiscard]] FoundAreas find(std::size_t cell) const;

    /** As find(), for one area. */
    [[nodiscard]] bool matches(catalogue::Index area) const;

    /** The area's note has one of the words. */
    [[nodiscard]] bool isNoted(catalogue::Index area) const;
    /** Those areas, ascending. */
    [[nodiscard]] std::vector<catalogue::Index> notedAreas() const;

    /** Less than this. */
    static constexpr std::size_t relevanceLimit = 16 * relevanceCount;

    /** Writes to relevances[i] that of the cell's row i, less is better, for the `wanted` of the rows found. */
    void rank(std::size_t cell, const FoundAreas &found, RowSet wanted, std::span<std::uint8_t> relevances) const;

private:
    /** One word: where else than in the areas' own texts it is found. */
    struct Word
    {
        std::unique_ptr<AreaNeedle> needle;
        std::vector<Strength> provinces; ///< per province
        std::vector<Strength> rounds; ///< per round, and of none
        std::vector<Strength> years; ///< per SearchIndex::years
        bool isOutside = false; ///< some province, round or year has it
        NoteMatches notes;

        /** A function that gives the best of these for an area. */
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
    [[nodiscard]] RowSet inNotes(const Word &word, std::size_t cell) const;
    [[nodiscard]] StrengthSets outside(const Word &word, std::size_t cell, RowSet wanted) const;
    [[nodiscard]] StrengthSets strengths(const Word &word, std::size_t cell, FoundAreas &found) const;
    [[nodiscard]] Relevance provinceRelevance(std::size_t cell, std::size_t row) const;

    const SearchText &m_text;
    const SearchIndex &m_index;
    const NoteTexts *m_notes; ///< null without an overlay
    bool m_isRanked;
    std::vector<Word> m_words; ///< of SearchText::terms()
    std::unique_ptr<AreaNeedle> m_phrase; ///< if there are several words
    std::vector<Relevance> m_provinceRelevance;
    bool m_isProvince = false; ///< the whole text names one
};

} // namespace mueang::query
