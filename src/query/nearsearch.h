// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/exactsearch.h"
#include "query/nearmatcher.h"

namespace mueang::query {

/** What may be near: by spelling or by typing errors, and which words. */
struct NearMode
{
    Tier tier = Tier::SimilarSpelling;
    NearWords words = NearWords::AnyWords;
};

/**
 * Returns the areas at the smallest distance from the text, filtered, counted and ordered; nullopt if cancelled. If a
 * province without areas is nearer, there are no rows and Result::namedWithoutAreas has it.
 */
[[nodiscard]] std::optional<Pass> searchNear(const Query &query, const SearchText &text, const SearchScope &corpus,
                                             NearMode mode, const Cancellation &cancellation);

} // namespace mueang::query
