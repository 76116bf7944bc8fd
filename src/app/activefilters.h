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
 * Returns the labels of all active filters, such as "2565 · ภาคใต้", for a dialog or an empty state; empty without
 * filters.
 */
[[nodiscard]] QString filtersInWords(const Session &session);

/** Returns the labels of the active filters of one kind, for the button that removes them. */
[[nodiscard]] QString filterInWords(query::FilterKind kind, const Session &session);

} // namespace mueang::app
