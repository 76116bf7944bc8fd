// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::text {

/**
 * Returns the form of a text in which texts and queries are matched. It ignores case, width, Thai tone marks and other
 * silent marks, mark order, decomposed sara am, doubled sara e, spaces, punctuation and invisible characters; it keeps
 * every vowel and consonant and maps all digits to 0-9. Pure. Never show the result. Rules: docs/search.md.
 */
[[nodiscard]] QString fold(QStringView text);

/** A folded text with its word starts. */
struct FoldedText
{
    QString letters; ///< as returned by fold()
    std::vector<bool> startsWord; ///< per letter: whether it is the first or followed a space or punctuation
};

[[nodiscard]] FoldedText foldWithWords(QStringView text);

/** A folded text with the source range of each letter in UTF-16 units, for highlighting matches. */
struct TracedFold : FoldedText
{
    std::vector<qsizetype> begins; ///< per letter: the start of its source, a letter with its marks
    std::vector<qsizetype> ends; ///< per letter: the end of its source, exclusive
};

[[nodiscard]] TracedFold foldTraced(QStringView text);

/** Splits a text at white space, without folding. Returns no empty parts. */
[[nodiscard]] std::vector<QStringView> splitAtSpaces(QStringView text);

} // namespace mueang::text
