// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::query {

/**
 * Returns what the search text may mean if it was typed in the wrong keyboard layout, most likely first, trimmed. Omits
 * implausible texts and those without a word of at least two letters.
 */
[[nodiscard]] std::vector<QString> inOtherLayout(QStringView text);

/**
 * Returns whether a Latin word contains punctuation whose key types a Thai letter, as in g]p for เลย. Folding would
 * drop the punctuation, and the rest could match a name by chance.
 */
[[nodiscard]] bool looksLikeOtherLayout(QStringView text);

} // namespace mueang::query
