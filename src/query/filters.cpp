// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/filters.h"

#include "base/enumsize.h"

#include <array>
#include <cstddef>

namespace mueang::query {

namespace {

constexpr auto allKinds()
{
    std::array<FilterKind, enumSize<FilterKind>> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<FilterKind>(i);
    }
    return all;
}

constexpr auto kinds = allKinds();

} // namespace

bool Query::hasFilters() const
{
    bool has = false;
    forEachFilter(*this, [&has]<class Member>(FilterKind kind, QLatin1StringView, const Member &member) {
        has = has || (kind != FilterKind::Text && member != Member());
    });
    return has;
}

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
    forEachFilter(query, [kind]<class Member>(FilterKind each, QLatin1StringView, Member &member) {
        if (each == kind) {
            member = Member();
        }
    });
    query.exactOnly = query.exactOnly && kind != FilterKind::Text;
    return query;
}

} // namespace mueang::query
