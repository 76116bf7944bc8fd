// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchindex.h"
#include "query/searchtext.h"

#include <vector>

namespace mueang::query {

/** A set of areas: a bit per area in row blocks. Takes no memory while it is empty. */
class AreaSet final
{
public:
    void add(catalogue::Index area, std::size_t blockCount)
    {
        m_sets.resize(blockCount);
        m_sets[area / rowsPerBlock] |= RowSet{1} << (area % rowsPerBlock);
    }

    [[nodiscard]] RowSet rows(std::size_t rowBlock) const { return m_sets.empty() ? 0 : m_sets[rowBlock]; }

private:
    std::vector<RowSet> m_sets;
};

/** What a word of a search text names, alone or with the words beside it. */
struct NamedTargets
{
    std::vector<bool> provinces; ///< per province
    std::vector<bool> rounds; ///< per round; the last one is for areas without a round
    std::uint8_t domains = 0; ///< set of domainBit()s
    std::uint8_t cityTypes = 0; ///< set of cityTypeBit()s
    AreaSet areas; ///< by the words for areas and for organisations
    /** Whether it is a whole name of something that areas are or belong to, not only a word of their texts. */
    bool isProperty = false;
    /** Whether an area with the word in its own name counts as such: not for domains and types. */
    bool isPlace = false;
    /** Whether an area with the word in its own name, locality or organisations counts as such. */
    bool isOrganisation = false;
};

/** Looks up the words of a search text in SearchIndex::names, once per query. */
class NamedWords final
{
public:
    NamedWords(const SearchText &text, const SearchIndex &index);

    /** Returns the targets of each of SearchText::terms(). */
    [[nodiscard]] const std::vector<NamedTargets> &targets() const { return m_targets; }

    /** Areas that the whole text names: by a word, by a code, and by the beginning of a word. */
    [[nodiscard]] const AreaSet &wholeAreas() const { return m_wholeAreas; }

    [[nodiscard]] const AreaSet &codeAreas() const { return m_codeAreas; }

    [[nodiscard]] const AreaSet &begunAreas() const { return m_begunAreas; }

private:
    /** A run of words, joined. */
    struct Run
    {
        QString letters;
        std::size_t first = 0; ///< in SearchText::sequence()
        std::size_t last = 0;
    };

    void look(const Run &run);
    void lookForBeginnings(const Run &run);
    [[nodiscard]] bool isCounted(const Run &run, const KnownName &name, std::span<const KnownName> names) const;
    void add(const Run &run, const KnownName &name, bool isWhole);
    void addTo(NamedTargets &targets, NamedRecord record) const;
    void addAreas(AreaSet &areas, NamedRecord record) const;
    [[nodiscard]] bool isWholeText(const Run &run) const;

    const SearchText &m_text;
    const SearchIndex &m_index;
    std::vector<NamedTargets> m_targets;
    AreaSet m_wholeAreas;
    AreaSet m_codeAreas;
    AreaSet m_begunAreas;
};

} // namespace mueang::query
