// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchindex.h"
#include "query/suggestions.h"

#include <vector>

/** How suggest() reads a text. */
namespace mueang::query {

/** A value that is suggested. */
struct SuggestedValue
{
    SuggestionKind kind = SuggestionKind::Area;
    catalogue::Index index = 0; ///< as in NamedRecord; a year itself; an index in SuggestionSources
    std::uint32_t place = 0; ///< among equally good values of the kind
    bool hasAreas = true;

    friend bool operator==(const SuggestedValue &left, const SuggestedValue &right)
    {
        return left.kind == right.kind && left.index == right.index;
    }
};

/** Returns a value with a name. `hasAreas` is as in KnownName. */
[[nodiscard]] SuggestedValue suggestedValue(const NamedRecord &record, bool hasAreas, const SearchIndex &index);
/** Returns a year of approval, in the Common Era. */
[[nodiscard]] SuggestedValue suggestedYear(int year);

/** Words of a text, or letters of a word, that name something or nothing. */
struct TextPart
{
    QStringView text; ///< a view into the text
    QString letters; ///< folded
    QString specific; ///< folded, without generic words; not empty
    std::vector<SuggestedValue> values; ///< what it names completely
};

/**
 * Returns the parts of a text in their order, without those that have only generic words. A word that names several
 * things without a space has a part for each. A text that is too long to be names has none.
 */
[[nodiscard]] std::vector<TextPart> suggestionParts(QStringView text, const SearchIndex &index);

} // namespace mueang::query
