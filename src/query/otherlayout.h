// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mueang::query {

/**
 * What a search text may have been meant to be when it was typed in the wrong keyboard layout, the
 * likeliest first; without spaces around it. Nothing when it would be less than two letters.
 */
[[nodiscard]] std::vector<QString> inOtherLayout(QStringView text);

/**
 * True for a Latin word with a sign that nobody writes in one, but whose key gives a Thai letter: g]p for
 * เลย. Without the sign it could by chance be part of some name.
 */
[[nodiscard]] bool looksLikeOtherLayout(QStringView text);

} // namespace mueang::query
