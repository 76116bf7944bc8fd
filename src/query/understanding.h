// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/query.h"

#include <optional>
#include <vector>

namespace mueang::query {

/**
 * Returns the filters that the text of a query means, if that says more than the text: "energy" is a domain, "ใต้ 2565"
 * a region and a year. Returns nullopt for a province or an organisation alone, and if the rows of the answer are not
 * such areas. The filters of the query itself are left out.
 */
[[nodiscard]] std::optional<Query> understoodFilters(const Query &query, const Result &answer,
                                                     const SearchIndex &index);

/** A query to try instead of one that finds nothing. */
struct Alternative
{
    Query query;
    int areaCount = 0;
};

inline constexpr std::size_t maxAlternatives = 3;

/**
 * Returns queries that find areas where this one finds none, at most maxAlternatives: the query without one of its
 * filters; if the text alone finds nothing, the filters that it names. Runs each of them.
 */
[[nodiscard]] std::vector<Alternative> alternatives(const Query &query, const SearchIndex &index,
                                                    const UserDataPointer &userData = {});

} // namespace mueang::query
