// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::query {

class SearchText;

/** What a Result was found by: made once by run(), empty without a search text. */
struct SearchedFor
{
    Tier tier = Tier::Exact;
    std::vector<QString> words; ///< folded, in the order of the text

    SearchedFor() = default;
    SearchedFor(Tier foundBy, const SearchText &text);
};

/** A part of a text, in UTF-16 units. */
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/**
 * The parts of a displayed text that match, in order and apart from each other, on whole grapheme
 * clusters: what was typed, whatever marks or spaces stand between; a year also in the other era; for
 * Tier::SimilarSpelling and Tier::Typo the words that come near. Pure; made for the cells in view.
 */
[[nodiscard]] std::vector<TextRange> highlightRanges(const SearchedFor &searchedFor, QStringView displayed);

} // namespace mueang::query
