// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "wording/table.h"

#include <optional>

namespace mueang::app {

/** What to ask, and what to select in the answer, to see the areas of a row. */
struct AreaStep
{
    query::Query query;
    std::vector<catalogue::Index> selected; ///< empty: leaves the selection as it is
};

/**
 * From a row to its areas; nothing when it has none. What is asked now stays asked when areas of the row
 * are among the answer, so that as many are seen as the row counts; else it gives way. A province, a
 * meeting and a term become filters; a source, which is none, selects its areas.
 */
[[nodiscard]] std::optional<AreaStep> stepToAreas(const wording::Table &table, const wording::TableRow &row,
                                                  const Answer &now);

} // namespace mueang::app
