// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/enumsize.h"
#include "catalogue/catalogue.h"

#include <optional>
#include <span>
#include <vector>

/** The distribution of a result over the values of one dimension, for charts. */
namespace mueang::query {

enum class Dimension : std::uint8_t {
    Year, ///< of approval
    Round,
    Region, ///< of the six-region scheme
    Province,
    Domain, ///< an area may have several
    CityType,
    Organisation, ///< proposer or participant; an area may have several
    Milestone, ///< each dated milestone of an area, by year and kind
};
inline constexpr int dimensionCount = static_cast<int>(enumSize<Dimension>);

/** A value and the number of rows that have it. */
struct Share
{
    /**
     * The value: Common Era year of approval; index in rounds, regions or provinces; number of a Domain or CityType;
     * index in organisations of the first one with that name among the rows; or milestoneKey(). Nullopt means unknown.
     */
    std::optional<catalogue::Index> key;
    int count = 0;

    friend bool operator==(const Share &, const Share &) = default;
};

/** Returns the key of an event in a Common Era year. Keys sort by year. */
[[nodiscard]] catalogue::Index milestoneKey(int year, catalogue::Event event);
[[nodiscard]] int yearOfMilestone(catalogue::Index key);
[[nodiscard]] catalogue::Event eventOfMilestone(catalogue::Index key);

/**
 * Returns the values that occur in the rows. Years, rounds, domains, city types and milestones are in their natural
 * order and regions in that of the catalogue; provinces and organisations are sorted by descending count, then by the
 * order of the catalogue; unknown comes last. Pure, thread-safe, linear in the rows. Returns nullopt if cancelled.
 */
[[nodiscard]] std::optional<std::vector<Share>> distribution(const catalogue::Catalogue &catalogue,
                                                             std::span<const catalogue::Index> rows,
                                                             Dimension dimension,
                                                             const Cancellation &cancellation = {});

} // namespace mueang::query
