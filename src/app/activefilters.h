// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "query/filters.h"

#include <vector>

namespace mueang::app {

/** An active filter value for a chip: its label, and the query without it. */
struct ActiveFilter
{
    QString label;
    query::Query without;
};

/**
 * Returns the active filters: the search text, then the values by facet. A region with all its provinces selected is
 * one filter.
 */
[[nodiscard]] std::vector<ActiveFilter> activeFilters(const Session &session);

/**
 * Returns the labels of all active filters, such as "2565 · ภาคใต้", for a dialog or an empty state; empty without
 * filters.
 */
[[nodiscard]] QString filtersInWords(const Session &session);

/** Returns the labels of the active filters of one kind, for the button that removes them. */
[[nodiscard]] QString filterInWords(query::FilterKind kind, const Session &session);

} // namespace mueang::app
