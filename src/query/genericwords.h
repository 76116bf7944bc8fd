// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::query {

/**
 * A word of a query, folded, without what only says what kind of thing is meant: จังหวัด, จ., ภาค,
 * พ.ศ., ปี, Province. Thai writes these in front of the name without a space. Empty if nothing else
 * is left.
 */
[[nodiscard]] QString foldWithoutGenericWord(QStringView word);

} // namespace mueang::query
