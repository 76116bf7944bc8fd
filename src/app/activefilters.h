// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "query/filters.h"
#include "wording/querywords.h"

#include <QString>

#include <vector>

namespace mueang::app {

/** Returns the active filters of the current query; none without a catalogue. */
[[nodiscard]] std::vector<wording::ActiveFilter> activeFilters(const Session &session);

/**
 * Returns the labels of the active filters of a query, such as "2565 · ภาคใต้"; empty without filters. Beside rows the
 * query is that of the answer, since Session::query() may already be a newer one.
 */
[[nodiscard]] QString filtersInWords(const Session &session, const query::Query &query);

/** Returns the labels of the answered query's active filters of one kind, for the button that removes them. */
[[nodiscard]] QString filterInWords(query::FilterKind kind, const Session &session);

} // namespace mueang::app
