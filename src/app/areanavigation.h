// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "wording/table.h"

#include <optional>

namespace mueang::app {

/** A query and a selection that show the areas of a row. */
struct AreaNavigation
{
    query::Query query;
    std::vector<catalogue::Index> selected; ///< empty to keep the selection
};

/**
 * Returns the step from a row to its areas, or nullopt if the catalogue has none for it. Keeps the current query if it
 * finds areas of the row, so that as many appear as the row counts; otherwise starts from an empty query with the same
 * order. A province, a round and a glossary term become filters; for a source, which no filter has, its areas are
 * selected.
 */
[[nodiscard]] std::optional<AreaNavigation> stepToAreas(const wording::Table &table, const wording::TableRow &row,
                                                        const Answer &now);

} // namespace mueang::app
