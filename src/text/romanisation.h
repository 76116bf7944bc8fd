// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::text {

/**
 * Returns a phonetic skeleton that is equal for the common romanisations of a Thai name: Phetchaburi, Petchaburi and
 * Petjaburee have the same, as do Nakhon and Nakorn, Hat Yai and Haad Yai. `folded` is a result of fold(); characters
 * other than a-z are kept. Pure. Never show the result. Rules: docs/search.md.
 */
[[nodiscard]] QString phoneticKey(QStringView folded);

} // namespace mueang::text
