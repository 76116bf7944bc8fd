// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "query/filters.h"

#include <vector>

namespace mueang::app {

/** One filter value that is set, in words, and the query without it: a chip. */
struct ActiveFilter
{
    QString label;
    query::Query without;
};

/** The search text first, then by facet; a region all of whose provinces are chosen is one filter. */
[[nodiscard]] std::vector<ActiveFilter> activeFilters(const Session &session);

/** The filters in words for a dialog or an empty state: "2565 · ภาคใต้"; empty without filters. */
[[nodiscard]] QString filtersInWords(const Session &session);

/** The filters of one kind in words, for the button that removes them. */
[[nodiscard]] QString filterInWords(query::FilterKind kind, const Session &session);

} // namespace mueang::app
