// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::text {

/**
 * The form in which texts and queries are matched: case, width, Thai tone marks and other silent
 * marks, mark order, decomposed sara am, doubled sara e, spaces, punctuation and invisible
 * characters no longer differ; every vowel and consonant stays; all digits are 0-9. Pure; the
 * result is never shown. Rules: docs/search.md.
 */
[[nodiscard]] QString fold(QStringView text);

/** A folded text that still knows where its words began. */
struct FoldedText
{
    QString letters; ///< as fold() gives it
    std::vector<bool> startsWord; ///< per letter: it is the first, or stood after a space or punctuation
};

[[nodiscard]] FoldedText foldWithWords(QStringView text);

/** And what of the text became which letter, in UTF-16 units: for marking what was found. */
struct TracedFold : FoldedText
{
    std::vector<qsizetype> begins; ///< per letter; of one and the marks on it, that of all
    std::vector<qsizetype> ends; ///< likewise, behind the last unit
};

[[nodiscard]] TracedFold foldTraced(QStringView text);

/** The parts between white space, unfolded, in their order; empty ones are left out. */
[[nodiscard]] std::vector<QStringView> splitAtSpaces(QStringView text);

} // namespace mueang::text
