// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "query/textarena.h"

#include <map>
#include <span>
#include <vector>

namespace mueang::query {

/** The notes that have a word: the rows of those cells that have a note at all. */
class NoteMatches final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_sets.empty(); }

private:
    friend class NoteTexts;
    std::vector<RowSet> m_sets; ///< per slot of NoteTexts; empty when no note has the word
};

/** The folded texts of notes on some areas. Immutable; grows with the notes, and by four bytes a cell of areas. */
class NoteTexts final
{
public:
    NoteTexts() = default;
    /** By the index of their areas, of which there are so many cells. */
    NoteTexts(const std::map<catalogue::Index, QString> &notes, std::size_t cellCount);

    [[nodiscard]] bool isEmpty() const { return m_areas.empty(); }

    /** That have a note, ascending. */
    [[nodiscard]] std::span<const catalogue::Index> areas() const { return m_areas; }

    /**
     * Looks through all notes. A word that may be a year is not looked for: as everywhere, it means the year of
     * approval, which no note tells.
     */
    [[nodiscard]] NoteMatches find(const Term &term) const;

    /** The rows of a cell whose notes match. */
    [[nodiscard]] RowSet rows(const NoteMatches &matches, std::size_t cell) const
    {
        const std::uint32_t slot = matches.isEmpty() ? noSlot : m_slots[cell];
        return slot == noSlot ? 0 : matches.m_sets[slot];
    }

private:
    static constexpr std::uint32_t noSlot = ~std::uint32_t{0};

    TextArena m_texts; ///< a row for each note
    ByteCounts m_counts{};
    std::vector<catalogue::Index> m_areas; ///< per note, ascending
    std::vector<std::uint32_t> m_slots; ///< per cell of areas: its number among those with notes
    std::uint32_t m_slotCount = 0;
};

} // namespace mueang::query
