// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "query/distribution.h"

#include <QString>

#include <optional>
#include <vector>

namespace mueang::app {

/** A value of a chart, with the query that a click on it sets. */
struct ChartValue
{
    QString label;
    int count = 0;
    bool isFiltered = false; ///< the query filters by it
    /** The query with this value added or, if it is marked, removed; nullopt if no filter has the value. */
    std::optional<query::Query> asked;
};

/** Returns the title of a dimension, such as "Approval year", in the interface's language. */
[[nodiscard]] QString dimensionTitle(query::Dimension dimension);

/** Converts shares of the session's catalogue to chart values in its language and era. */
[[nodiscard]] std::vector<ChartValue> chartValues(query::Dimension dimension, const std::vector<query::Share> &shares,
                                                  const Session &session);

} // namespace mueang::app
