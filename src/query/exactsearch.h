// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "query/engine.h"
#include "query/searchscope.h"
#include "query/searchtext.h"

#include <optional>

namespace mueang::query {

/** What a search in one tier found. */
struct Pass
{
    Result result;
    bool hasTextMatches = false; ///< even if the filters exclude all of it
    bool isWeak = false; ///< whether every match of several words may be by chance (TextMatcher::strongRows)
};

/**
 * Searches `text` in place of the text of the query, in one pass over all areas; filters, counts and orders the rows.
 * Large catalogues are divided between up to `maxThreads` threads, at most one per processor; the result does not
 * depend on their number. Returns nullopt if cancelled.
 */
[[nodiscard]] std::optional<Pass> searchExactly(const Query &query, const SearchText &text, const SearchScope &corpus,
                                                const Cancellation &cancellation, unsigned maxThreads = 8);

/** Searches for areas that carry a word in their own name, likewise. */
[[nodiscard]] std::optional<Pass> searchOwnNames(const Query &query, const SearchText &word, const SearchScope &corpus,
                                                 const Cancellation &cancellation);

} // namespace mueang::query
