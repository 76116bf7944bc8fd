// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/filters.h"

#include "base/enumsize.h"

#include <array>

namespace mueang::query {

namespace {

constexpr std::array kinds{FilterKind::Text,         FilterKind::Region,    FilterKind::Province,     FilterKind::Year,
                           FilterKind::Domain,       FilterKind::CityType,  FilterKind::Verification, FilterKind::Round,
                           FilterKind::Organisation, FilterKind::Milestone, FilterKind::List};
static_assert(kinds.size() == enumSize<FilterKind>);

} // namespace

std::span<const FilterKind> filterKinds()
{
    return kinds;
}

bool isActive(const Query &query, FilterKind kind)
{
    return query != without(query, kind);
}

Query without(Query query, FilterKind kind)
{
    switch (kind) {
    case FilterKind::Text:
        query.text.clear();
        query.exactOnly = false;
        break;
    case FilterKind::Region:
        query.regions.clear();
        break;
    case FilterKind::Province:
        query.provinces.clear();
        break;
    case FilterKind::Year:
        query.years.clear();
        break;
    case FilterKind::Domain:
        query.domains.clear();
        query.planDomainsOnly = false;
        break;
    case FilterKind::CityType:
        query.cityTypes.clear();
        break;
    case FilterKind::Verification:
        query.verifications.clear();
        break;
    case FilterKind::Round:
        query.rounds.clear();
        break;
    case FilterKind::Organisation:
        query.organisations.clear();
        break;
    case FilterKind::Milestone:
        query.milestones.clear();
        break;
    case FilterKind::List:
        query.lists.clear();
        break;
    }
    return query;
}

} // namespace mueang::query
