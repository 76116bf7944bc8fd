// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/foldedtexts.h"
#include "query/sharedtexts.h"
#include "query/textarena.h"

#include <array>

namespace mueang::query {

class AreaTexts;

/** A word of a search text, made ready to be found in the texts of areas. Threads may share one. */
class AreaNeedle final
{
public:
    /** Refers to the texts. */
    AreaNeedle(const AreaTexts &texts, const Term &term);

private:
    friend class AreaTexts;

    Needle m_anyPart;
    Needle m_wholeCode;
    bool m_isYear;
    SharedMatches m_facts;
    SharedMatches m_prose;
};

/** Rows of a cell by how well a word was found in them: a later set is a part of those before. */
struct StrengthSets
{
    RowSet elsewhere = 0;
    RowSet inName = 0;
    RowSet atStart = 0;
};

/** Rows of a cell by their best Relevance, each in one set. */
using RelevanceSets = std::array<RowSet, relevanceCount>;

/** The folded texts of all areas. */
class AreaTexts final
{
public:
    AreaTexts() = default;
    /** What the detail pane shows as facts. Remarks, addresses of web sites and sources are not searched. */
    explicit AreaTexts(const catalogue::Catalogue &catalogue);

    /** The rows that have it anywhere, and no more than that. */
    [[nodiscard]] RowSet find(std::size_t cell, AreaNeedle &needle, RowSet wanted) const;

    /** How well the rows have it; `relevances`, if there, for the case that it is the whole search text. */
    [[nodiscard]] StrengthSets strengths(std::size_t cell, AreaNeedle &needle, RowSet wanted,
                                         RelevanceSets *relevances) const;

    [[nodiscard]] RelevanceSets relevances(std::size_t cell, AreaNeedle &phrase, RowSet wanted) const;

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

    [[nodiscard]] InNames inNames(std::size_t cell, AreaNeedle &needle, RowSet wanted) const;
    [[nodiscard]] RowSet inFacts(std::size_t cell, AreaNeedle &needle, RowSet wanted) const;

    TextArena m_names; ///< any part of it
    TextArena m_otherNames; ///< any part of it
    TextArena m_codes; ///< the whole only
    SharedTexts m_facts; ///< any part of it
    SharedTexts m_prose; ///< any part, but no years: those that it mentions are not those of an approval
    ByteCounts m_counts{};
};

} // namespace mueang::query
