// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/query.h"

namespace mueang::query {

/** A query in two: with the values that a catalogue has, and with those that it lacks. */
struct KnownQuery
{
    Query known; ///< everything else is in this one
    Query unknown;
};

/**
 * A query from elsewhere (a saved view, an earlier start) for this catalogue. A value that no record has would only
 * empty the result, and no facet shows it to be taken away. Query::lists stay: a list keeps what a catalogue
 * lacks.
 */
[[nodiscard]] KnownQuery knownValues(const Query &query, const catalogue::Catalogue &catalogue);

} // namespace mueang::query
