// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/namelookup.h"
#include "text/collator.h"

#include <cstdint>
#include <vector>

namespace mueang::query {

/** A record with a name in which a word begins with the letters that were looked up. */
struct NameStart
{
    NamedRecord record;
    bool isAtStart = false; ///< whether it is the first word of the name
    bool hasAreas = false; ///< as in KnownName
};

/**
 * The beginnings of words in the names of a NameLookup, and the dictionary order of what has these names. Immutable;
 * eight bytes per word.
 */
class SuggestionIndex final
{
public:
    SuggestionIndex() = default;
    SuggestionIndex(const NameLookup &names, const text::Collator &collator);

    /**
     * Returns the records with a name, not a code, in which a word begins with these folded letters; without
     * duplicates and at most `limit` words. `names` is the lookup that this was made from.
     */
    [[nodiscard]] std::vector<NameStart> beginningWith(QStringView letters, const NameLookup &names,
                                                       std::size_t limit) const;

    /** Returns the position of a record among those of its kind, in dictionary order of the Thai names. */
    [[nodiscard]] std::uint32_t rank(const NamedRecord &record) const;

private:
    /** A word of a name. */
    struct Start
    {
        std::uint32_t name = 0; ///< index in NameLookup::all()
        std::uint32_t offset = 0; ///< of the word in the letters of the name

        [[nodiscard]] QStringView letters(const NameLookup &names) const
        {
            return names.all()[name].letters.sliced(offset);
        }
    };

    struct RankedRecord
    {
        NamedRecord record;
        std::uint32_t rank = 0;
    };

    void addStarts(const NameLookup &names);
    void rankRecords(const NameLookup &names, const text::Collator &collator);

    std::vector<Start> m_starts; ///< by letters
    std::vector<RankedRecord> m_ranks; ///< by record
};

} // namespace mueang::query
