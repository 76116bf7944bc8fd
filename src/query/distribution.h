// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "catalogue/catalogue.h"

#include <optional>
#include <span>
#include <vector>

/** How the rows of a result are spread over the values of one fact: what a chart shows. */
namespace mueang::query {

enum class Dimension : std::uint8_t {
    Year, ///< of approval
    Round,
    Region, ///< of the six
    Province,
    Domain, ///< an area may have several
    CityType,
    Organisation, ///< who proposed the area, or took part; an area may have several
    Milestone, ///< every dated event of the areas, by year and kind
};
inline constexpr int dimensionCount = 8;

/** A value with the number of rows that have it. */
struct Share
{
    /**
     * Common Era year of approval; index in rounds, regions or provinces; number of a Domain or CityType;
     * index in organisations of the first with the name among the rows; milestoneKey(). Nothing for "not known".
     */
    std::optional<catalogue::Index> key;
    int count = 0;

    friend bool operator==(const Share &, const Share &) = default;
};

/** Of an event in a Common Era year, ordered by the year. */
[[nodiscard]] catalogue::Index milestoneKey(int year, catalogue::Event event);
[[nodiscard]] int yearOfMilestone(catalogue::Index key);
[[nodiscard]] catalogue::Event eventOfMilestone(catalogue::Index key);

/**
 * Values that no row has are left out. Years, rounds, domains, types and milestones stand in their own order;
 * regions in the catalogue's; provinces and organisations by count, the greatest first, then in the
 * catalogue's order; "not known" is last. Pure; any thread; grows with the rows. Nothing when cancelled.
 */
[[nodiscard]] std::optional<std::vector<Share>> distribution(const catalogue::Catalogue &catalogue,
                                                             std::span<const catalogue::Index> rows,
                                                             Dimension dimension,
                                                             const Cancellation &cancellation = {});

} // namespace mueang::query
