// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QLatin1StringView>

#include <cstdint>
#include <span>
#include <type_traits>

/** The kinds of filters in a query. */
namespace mueang::query {

enum class FilterKind : std::uint8_t {
    Text,
    Region,
    Province,
    Year,
    Domain,
    CityType,
    Verification,
    Round,
    Organisation,
    Milestone,
    List,
};

/** A kind as a type, so that each can have an overload of its own. Converts to FilterKind. */
template<FilterKind kind>
using OfKind = std::integral_constant<FilterKind, kind>;

/**
 * Calls visit(kind, key, member) for each member of a query that filters, with its kind as OfKind and its key in JSON,
 * in the order in which filters are written and named. Everything that treats all filters alike is built on this list.
 * Not for work per row.
 */
template<class AnyQuery, class Visit>
constexpr void forEachFilter(AnyQuery &query, const Visit &visit)
{
    using namespace Qt::StringLiterals;
    using enum FilterKind;
    visit(OfKind<Text>(), "search"_L1, query.text);
    visit(OfKind<Region>(), "regions"_L1, query.regions);
    visit(OfKind<Province>(), "provinces"_L1, query.provinces);
    visit(OfKind<Year>(), "years"_L1, query.years);
    visit(OfKind<Domain>(), "domains"_L1, query.domains);
    visit(OfKind<Domain>(), "plan_domains_only"_L1, query.planDomainsOnly);
    visit(OfKind<CityType>(), "city_types"_L1, query.cityTypes);
    visit(OfKind<Verification>(), "verifications"_L1, query.verifications);
    visit(OfKind<Round>(), "rounds"_L1, query.rounds);
    visit(OfKind<Organisation>(), "organisations"_L1, query.organisations);
    visit(OfKind<Milestone>(), "milestones"_L1, query.milestones);
    visit(OfKind<List>(), "lists"_L1, query.lists);
}

/** Returns all kinds in the order of the enumeration. */
[[nodiscard]] std::span<const FilterKind> filterKinds();

/** Returns whether the query has a filter of this kind. */
[[nodiscard]] bool isActive(const Query &query, FilterKind kind);

/** Returns the query without its filters of this kind. */
[[nodiscard]] Query without(Query query, FilterKind kind);

} // namespace mueang::query
