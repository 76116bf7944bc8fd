// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "query/textarena.h"

#include <map>
#include <span>
#include <vector>

namespace mueang::query {

/** The rows whose notes contain a term, for the row blocks that have notes. */
class NoteMatches final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_sets.empty(); }

private:
    friend class NoteTexts;
    std::vector<RowSet> m_sets; ///< per slot of NoteTexts; empty: no match
};

/**
 * The search index of the user's notes. Immutable. Its size grows with the notes, plus four bytes per row block of
 * areas.
 */
class NoteTexts final
{
public:
    NoteTexts() = default;
    /** `notes` are by area index; `blockCount` is that of the search index. */
    NoteTexts(const std::map<catalogue::Index, QString> &notes, std::size_t blockCount);

    [[nodiscard]] bool isEmpty() const { return m_areas.empty(); }

    /** Returns the areas that have a note, in ascending order. */
    [[nodiscard]] std::span<const catalogue::Index> areas() const { return m_areas; }

    /** Searches all notes. A term that may be a year finds no notes: everywhere, it means the year of approval. */
    [[nodiscard]] NoteMatches find(const Term &term) const;

    /** Returns the rows of a row block whose notes match. */
    [[nodiscard]] RowSet rows(const NoteMatches &matches, std::size_t rowBlock) const
    {
        const std::uint32_t slot = matches.isEmpty() ? noSlot : m_slots[rowBlock];
        return slot == noSlot ? 0 : matches.m_sets[slot];
    }

private:
    static constexpr std::uint32_t noSlot = ~std::uint32_t{0};

    TextArena m_texts; ///< one row per note
    ByteCounts m_counts{};
    std::vector<catalogue::Index> m_areas; ///< per note, ascending
    std::vector<std::uint32_t> m_slots; ///< per row block of areas: its number among the row blocks with notes
    std::uint32_t m_slotCount = 0;
};

} // namespace mueang::query
