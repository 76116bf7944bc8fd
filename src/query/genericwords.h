// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::query {

/** A word of a search text. */
struct FoldedWord
{
    QStringView text; ///< a view into the search text
    QString letters; ///< folded, not empty
    QString specific; ///< folded, without words for a kind of thing; empty if nothing else remains
};

/**
 * Splits a text at white space and folds its words. Words for a kind of thing are จังหวัด, จ., ภาค, เทศบาลนคร, ทน.,
 * เมืองอัจฉริยะ, พ.ศ., Province, City and such. In Thai these precede the name without a space, some follow it. "Smart"
 * is one only in "smart city".
 */
[[nodiscard]] std::vector<FoldedWord> foldWords(QStringView text);

/** Returns a single word as FoldedWord::specific. */
[[nodiscard]] QString foldWithoutGenericWord(QStringView word);

} // namespace mueang::query
