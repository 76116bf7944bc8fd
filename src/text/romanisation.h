// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::text {

/**
 * What is the same in the usual ways of writing one Thai name in Latin letters: Phetchaburi,
 * Petchaburi and Petjaburee give one skeleton, Nakhon and Nakorn, Hat Yai and Haad Yai. `folded` as
 * fold() gives it; letters other than a-z stay. Pure; never shown. Rules: docs/search.md.
 */
[[nodiscard]] QString romanisationSkeleton(QStringView folded);

} // namespace mueang::text
