// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/foldedtexts.h"
#include "query/sharedtexts.h"
#include "query/textarena.h"

#include <array>
#include <span>

namespace mueang::query {

class AreaTexts;

/** A search term prepared for matching against the texts of areas. Thread-safe. */
class AreaNeedle final
{
public:
    /** Keeps a reference to `texts`. */
    AreaNeedle(const AreaTexts &texts, const Term &term);

private:
    friend class AreaTexts;

    Needle m_anyPart;
    Needle m_wholeCode;
    bool m_isYear;
    bool m_isThai;
    bool m_isShort;
    SharedMatches m_facts;
    SharedMatches m_prose;
};

/** Rows of a row block by match strength. Each set is a subset of the one before. */
struct StrengthSets
{
    RowSet elsewhere = 0;
    RowSet inName = 0;
    RowSet atStart = 0;
};

/** Rows of a row block by their best Relevance; each row is in one set. */
using RelevanceSets = std::array<RowSet, relevanceCount>;

/** The search index of the areas' own texts, folded. */
class AreaTexts final
{
public:
    AreaTexts() = default;
    /** Indexes what the detail pane shows as facts. Remarks, web addresses and sources are not searchable. */
    explicit AreaTexts(const catalogue::Catalogue &catalogue);

    /** Returns the rows that match anywhere, without their strengths. */
    [[nodiscard]] RowSet find(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const;

    /**
     * Returns the match strengths of the rows. If `relevances` is not null, it receives the relevances for a needle
     * that is the whole search text.
     */
    [[nodiscard]] StrengthSets strengths(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted,
                                         RelevanceSets *relevances) const;

    [[nodiscard]] RelevanceSets relevances(std::size_t rowBlock, AreaNeedle &phrase, RowSet wanted) const;

    /** Returns the rows with the needle in a locality or organisation. */
    [[nodiscard]] RowSet inFacts(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const
    {
        return needle.m_facts.areas(rowBlock, wanted);
    }

    /**
     * Returns the rows in which the needle starts a word that is not Thai, or is the whole code. Few letters start too
     * many words of projects and awards, which do not count for them.
     */
    [[nodiscard]] RowSet atWordStart(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const;

    /** Returns the folded names of all areas in letter bytes. */
    [[nodiscard]] std::array<std::span<const std::uint8_t>, 2> nameBytes() const
    {
        return {m_names.bytes(), m_otherNames.bytes()};
    }

    /** Returns the rows that have the needle in a name of their own; a Latin one at the start of a word. */
    [[nodiscard]] RowSet inOwnNames(std::size_t rowBlock, const AreaNeedle &needle, RowSet wanted) const;

private:
    friend class AreaNeedle;

    struct InNames
    {
        RowMatches names;
        RowMatches otherNames;
        RowSet codes = 0;

        [[nodiscard]] RowSet anywhere() const { return names.anywhere | otherNames.anywhere | codes; }

        [[nodiscard]] RelevanceSets relevances(RowSet wanted) const;
    };

    [[nodiscard]] InNames inNames(std::size_t rowBlock, const AreaNeedle &needle, RowSet wanted) const;
    [[nodiscard]] RowSet inFactsAndProse(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const;

    TextArena m_names; ///< substring match
    TextArena m_otherNames; ///< substring match
    TextArena m_codes; ///< exact match only
    SharedTexts m_facts; ///< substring match
    SharedTexts m_prose; ///< substring match, except for years: a year in prose is not a year of approval
    ByteCounts m_counts{};
};

} // namespace mueang::query
