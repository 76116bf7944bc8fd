// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::query {

/**
 * Returns a word of a query, folded, without words for a kind of thing: จังหวัด, จ., ภาค, พ.ศ., ปี, Province. In Thai
 * these precede the name without a space. Empty if nothing else remains.
 */
[[nodiscard]] QString foldWithoutGenericWord(QStringView word);

} // namespace mueang::query
