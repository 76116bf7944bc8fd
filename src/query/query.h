// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <tuple>

namespace mueang::query {

/** Stable: `--sort` and `--columns`, CSV header keys, JSON keys and the settings name them (columnKey). */
enum class AreaColumn : std::uint8_t {
    NameTh,
    NameEn,
    Province,
    Region,
    Approved,
    LogoAwarded,
    CityType,
    Organisation,
    Domains,
    Verification,
    Round,
    Locality,
    Id,
};
inline constexpr int areaColumnCount = 13;

struct Order
{
    AreaColumn column = AreaColumn::NameTh;
    bool descending = false;
    bool byList = false; ///< as in the one list that is asked for, by hand; else by the column

    friend bool operator==(const Order &, const Order &) = default;
};

/** How far a search text had to be understood; the next one is tried only when one finds nothing. */
enum class Tier : std::uint8_t {
    Exact, ///< as it was typed
    OtherLayout, ///< what the same keys write in the other keyboard layout
    SimilarSpelling, ///< another way to write the same Thai name in Latin letters
    Typo, ///< a slip or two away
};

/** A dated milestone of any area: "logo awarded in 2023". */
struct DatedEvent
{
    catalogue::Event event = catalogue::Event::Approved;
    int year = 0; ///< Common Era

    friend bool operator==(const DatedEvent &, const DatedEvent &) = default;

    friend bool operator<(const DatedEvent &left, const DatedEvent &right)
    {
        return std::tie(left.event, left.year) < std::tie(right.event, right.year);
    }
};

/**
 * What the user asks. Values of one kind mean OR, kinds combine with AND; an empty set does not
 * filter. `std::nullopt` in a set stands for "not known".
 */
struct Query
{
    QString text;
    bool exactOnly = false; ///< no tier but Tier::Exact; not a filter
    std::set<QString> regions; ///< ids of the six-region scheme
    std::set<QString> provinces; ///< ISO codes
    std::set<int> years; ///< of approval, Common Era; 0 = not known
    std::set<std::optional<catalogue::Domain>> domains;
    bool planDomainsOnly = false; ///< only domains that the certified plan itself names
    std::set<std::optional<catalogue::CityType>> cityTypes;
    std::set<catalogue::Verification> verifications;
    std::set<QString> rounds; ///< ids; empty = not known
    std::set<QString> organisations; ///< organisationName()s; empty = not known
    std::set<DatedEvent> milestones; ///< an area has one of them
    std::set<QString> lists; ///< ids of the user's lists (Overlay::Group); one that is not there has no area
    Order order;

    [[nodiscard]] bool hasFilters() const
    {
        return !regions.empty() || !provinces.empty() || !years.empty() || !domains.empty() || planDomainsOnly
            || !cityTypes.empty() || !verifications.empty() || !lists.empty() || hasRecordFilters();
    }

    /** What other records say of an area. These kinds have no facet counts. */
    [[nodiscard]] bool hasRecordFilters() const
    {
        return !rounds.empty() || !organisations.empty() || !milestones.empty();
    }

    /** The order that applies: by list only when exactly one is asked for. */
    [[nodiscard]] Order appliedOrder() const
    {
        return {order.column, order.descending, order.byList && lists.size() == 1};
    }

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace mueang::query
