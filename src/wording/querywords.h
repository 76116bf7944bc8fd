// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/filters.h"
#include "query/userdata.h"
#include "wording/areacolumns.h"

#include <QString>

#include <vector>

/** Filters, sort orders and corrected searches in the interface's language. */
namespace mueang::wording {

/** A value that a query filters by, as a chip shows it. */
struct ActiveFilter
{
    query::FilterKind kind = query::FilterKind::Text;
    QString label;
    query::Query without; ///< the query without this value
};

/**
 * Returns the active filters: the search text, then the values by kind. A region with all its provinces selected is
 * one filter. Without user data, the names of lists are not known yet.
 */
[[nodiscard]] std::vector<ActiveFilter> activeFilters(const query::SearchIndex &index, const query::QueryContext &asked,
                                                      const Presentation &presentation);

/** Returns the labels, such as "“สุขภาพ” · Chon Buri · Approved 2565"; empty without filters. */
[[nodiscard]] QString filtersInWords(const std::vector<ActiveFilter> &filters);

/** Returns the name of a list, or that it no longer exists if the user data lacks it. `userData` may be nullptr. */
[[nodiscard]] QString listInWords(const QString &id, const query::UserData *userData);

/** Returns "Approved, from the last", for example. Pass Query::appliedOrder(). */
[[nodiscard]] QString orderInWords(const query::Order &order);

/** Returns the sentence above search results that needed a correction: what they were found for; else nothing. */
[[nodiscard]] QString guessSentence(const query::Result &result);

} // namespace mueang::wording
