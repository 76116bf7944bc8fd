// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <cstdint>
#include <span>

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

/** Returns all kinds in the order of the enumeration. */
[[nodiscard]] std::span<const FilterKind> filterKinds();

/** Returns whether the query has a filter of this kind. */
[[nodiscard]] bool isActive(const Query &query, FilterKind kind);

/** Returns the query without its filters of this kind. */
[[nodiscard]] Query without(Query query, FilterKind kind);

} // namespace mueang::query
