// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/exactsearch.h"

namespace mueang::query {

/** Returns the areas at the smallest distance from the text, filtered, counted and ordered; nullopt if cancelled. */
[[nodiscard]] std::optional<Pass> searchNear(const Query &query, const SearchText &text, const SearchScope &corpus,
                                             Tier tier, const Cancellation &cancellation);

} // namespace mueang::query
