// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "catalogue/types.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <tuple>

namespace mueang::query {

/**
 * The columns of an area. Their keys (columnKey) are stable: `--sort`, `--columns`, CSV header keys, JSON keys and
 * settings use them.
 */
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
inline constexpr int areaColumnCount = static_cast<int>(enumSize<AreaColumn>);

struct Order
{
    AreaColumn column = AreaColumn::NameTh;
    bool descending = false;
    bool byList = false; ///< manual order of the selected list, if exactly one is; else by column

    friend bool operator==(const Order &, const Order &) = default;
};

/** How a search text was interpreted. The next tier is tried only if one finds nothing. */
enum class Tier : std::uint8_t {
    Exact, ///< as typed
    OtherLayout, ///< typed in the wrong keyboard layout
    SimilarSpelling, ///< another romanisation of the same Thai name
    Typo, ///< one or two edits away
};

/** The kind and year of a milestone, as in "logo awarded in 2023". */
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
 * What the user asks for. Values of one kind combine with OR, kinds with AND; an empty set does not filter.
 * `std::nullopt` in a set means unknown.
 */
struct Query
{
    QString text;
    bool exactOnly = false; ///< only Tier::Exact; not a filter
    std::set<QString> regions; ///< ids of the six-region scheme
    std::set<QString> provinces; ///< ISO codes
    std::set<int> years; ///< of approval, Common Era; 0: unknown
    std::set<std::optional<catalogue::Domain>> domains;
    bool planDomainsOnly = false; ///< only domains that the certified plan names
    std::set<std::optional<catalogue::CityType>> cityTypes;
    std::set<catalogue::Verification> verifications;
    std::set<QString> rounds; ///< ids; empty: unknown
    std::set<QString> organisations; ///< organisationName()s; empty: unknown
    std::set<DatedEvent> milestones; ///< an area needs one of them
    std::set<QString> lists; ///< ids of the user's lists (UserData::List); an unknown one matches no area
    Order order;

    /** Returns whether there is a filter beside the search text. Defined with the list of filters, in filters.cpp. */
    [[nodiscard]] bool hasFilters() const;

    /** Returns whether there is a filter on related records. These kinds have no facet counts. */
    [[nodiscard]] bool hasRecordFilters() const
    {
        return !rounds.empty() || !organisations.empty() || !milestones.empty();
    }

    /** Returns the effective order: by list only if exactly one list is selected. */
    [[nodiscard]] Order appliedOrder() const
    {
        return {order.column, order.descending, order.byList && lists.size() == 1};
    }

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace mueang::query
