// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/corpus.h"
#include "query/engine.h"

namespace mueang::query {

class SearchText;

/** What Tier::SimilarSpelling or Tier::Typo finds. */
struct NearPass
{
    Result result;
    bool textFoundSomething = false; ///< whatever the filters say
};

/** The areas at the least distance from the text, filtered, counted and ordered. Nothing when cancelled. */
[[nodiscard]] std::optional<NearPass> searchNear(const Query &query, const SearchText &text, const Corpus &corpus,
                                                 Tier tier, const Cancellation &cancellation);

} // namespace mueang::query
