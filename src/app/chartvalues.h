// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "query/distribution.h"

#include <QString>

#include <optional>
#include <vector>

namespace mueang::app {

/** One value of a chart in words, and what a click on it asks. */
struct ChartValue
{
    QString label;
    int count = 0;
    bool isMarked = false; ///< the query asks for it
    /** The query with this value added, or removed when it is marked; nothing for what no filter has. */
    std::optional<query::Query> asked;
};

/** "Approval year", translated. */
[[nodiscard]] QString dimensionTitle(query::Dimension dimension);

/** Of shares of the session's catalogue, in its language and era. */
[[nodiscard]] std::vector<ChartValue> chartValues(query::Dimension dimension, const std::vector<query::Share> &shares,
                                                  const Session &session);

} // namespace mueang::app
