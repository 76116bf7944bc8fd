// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/searchscope.h"

namespace mueang::query {

class SearchText;

/** The result of a search in Tier::SimilarSpelling or Tier::Typo. */
struct NearPass
{
    Result result;
    bool hasTextMatches = false; ///< even if the filters exclude all of it
};

/** Returns the areas at the smallest distance from the text, filtered, counted and ordered; nullopt if cancelled. */
[[nodiscard]] std::optional<NearPass> searchNear(const Query &query, const SearchText &text, const SearchScope &corpus,
                                                 Tier tier, const Cancellation &cancellation);

} // namespace mueang::query
