// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/query.h"

namespace mueang::query {

/** A query split into the values that a catalogue has and those that it lacks. */
struct KnownQuery
{
    Query known; ///< also has everything that is not a filter value
    Query unknown;
};

/**
 * Splits a query from another context (a saved view, an earlier session). Values that no record has would only empty
 * the result, and no facet would show them for removal. Query::lists is kept, because a list keeps areas that a
 * catalogue lacks.
 */
[[nodiscard]] KnownQuery existingValues(const Query &query, const catalogue::Catalogue &catalogue);

} // namespace mueang::query
