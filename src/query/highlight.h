// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::query {

class SearchText;

/** The search text that produced a Result, as run() interpreted it. Empty without a search text. */
struct SearchTerms
{
    Tier tier = Tier::Exact;
    std::vector<QString> words; ///< folded, in the order of the text

    SearchTerms() = default;
    SearchTerms(Tier foundBy, const SearchText &text);
};

/** A range of a text in UTF-16 units. */
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/**
 * Returns the ranges of a displayed text that match, ascending, disjoint and on grapheme cluster boundaries: the words,
 * regardless of the marks and spaces that folding ignores; a year in either era; and for Tier::SimilarSpelling and
 * Tier::Typo the nearest words. Pure; meant for the cells in the viewport.
 */
[[nodiscard]] std::vector<TextRange> highlightRanges(const SearchTerms &searchTerms, QStringView displayed);

} // namespace mueang::query
