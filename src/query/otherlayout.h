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

} // namespace mueang::query
