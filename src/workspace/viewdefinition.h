// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"

#include <QString>

#include <vector>

namespace mueang::workspace {

/** The definition of a saved view. */
struct ViewDefinition
{
    query::Query query = {}; ///< including the sort order
    std::vector<query::AreaColumn> columns = {}; ///< in order; empty for those of the window
    QString view = {}; ///< id of a view of the window: "table", "map", ...

    friend bool operator==(const ViewDefinition &, const ViewDefinition &) = default;
};

/** Returns JSON of version 1 for SavedView::definition, with the keys of the JSON export. */
[[nodiscard]] QString toJson(const ViewDefinition &definition);

/**
 * Parses SavedView::definition. Unknown values are ignored, so that a view for another catalogue edition still opens.
 * Errors: NewerVersion (`detail`: the version), WorkspaceDamaged (no such JSON).
 */
[[nodiscard]] Result<ViewDefinition> viewFromJson(const QString &json);

} // namespace mueang::workspace
