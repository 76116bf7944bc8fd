// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/columns.h"

#include "base/enumsize.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace mueang::query {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    AreaColumn column;
    const char *key;
};

constexpr std::array<Column, areaColumnCount> columns{{
    {AreaColumn::NameTh, "name_th"},
    {AreaColumn::NameEn, "name_en"},
    {AreaColumn::Province, "province"},
    {AreaColumn::Region, "region"},
    {AreaColumn::Approved, "approved"},
    {AreaColumn::LogoAwarded, "logo_awarded"},
    {AreaColumn::CityType, "city_type"},
    {AreaColumn::Organisation, "organisation"},
    {AreaColumn::Domains, "domains"},
    {AreaColumn::Verification, "verification"},
    {AreaColumn::Round, "round"},
    {AreaColumn::Locality, "locality"},
    {AreaColumn::Id, "id"},
}};

static_assert(isInEnumOrder(columns, &Column::column));

constexpr auto inOrder = [] {
    std::array<AreaColumn, columns.size()> order{};
    std::ranges::transform(columns, order.begin(), &Column::column);
    return order;
}();

} // namespace

std::span<const AreaColumn> allColumns()
{
    return inOrder;
}

QString columnKey(AreaColumn column)
{
    return QString::fromLatin1(columns[static_cast<std::size_t>(column)].key);
}

std::optional<AreaColumn> columnFromKey(QStringView key)
{
    for (const Column &entry : columns) {
        if (key == QLatin1StringView(entry.key)) {
            return entry.column;
        }
    }
    return std::nullopt;
}

QStringList columnKeys(std::span<const AreaColumn> chosen, bool withSources)
{
    QStringList keys;
    for (const AreaColumn column : chosen) {
        keys.append(columnKey(column));
    }
    return withSources ? keys + QStringList(u"sources"_s) : keys;
}

} // namespace mueang::query
