// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"

#include <QString>

#include <vector>

namespace mueang::workspace {

/** What a saved view brings back. */
struct ViewDefinition
{
    query::Query query = {}; ///< with its order
    std::vector<query::AreaColumn> columns = {}; ///< in their order; empty = those of the window
    QString view = {}; ///< "table", "map", ...: a word of the window's

    friend bool operator==(const ViewDefinition &, const ViewDefinition &) = default;
};

/** As SavedView::definition keeps it: JSON of version 1, with the keys of the JSON export. */
[[nodiscard]] QString toJson(const ViewDefinition &definition);

/**
 * Values that this version does not know are left out, so that a view of another edition still
 * opens. Errors: NewerVersion (`detail`: the version), WorkspaceDamaged (no such JSON).
 */
[[nodiscard]] Result<ViewDefinition> viewFromJson(const QString &json);

} // namespace mueang::workspace
