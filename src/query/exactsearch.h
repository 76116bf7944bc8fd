// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "query/corpus.h"
#include "query/engine.h"
#include "query/searchtext.h"

#include <optional>

namespace mueang::query {

struct Pass
{
    Result result;
    bool textFoundSomething = false; ///< also if a filter leaves nothing of it
};

/**
 * One look at every area: `text` instead of the query's own, filters, counts; then the order. Many areas are
 * shared out to as many threads as the computer has processors, up to `mostThreads`; the answer is the same.
 * Nothing when cancelled.
 */
[[nodiscard]] std::optional<Pass> searchExactly(const Query &query, const SearchText &text, const Corpus &corpus,
                                                const Cancellation &cancellation, unsigned mostThreads = 8);

} // namespace mueang::query
