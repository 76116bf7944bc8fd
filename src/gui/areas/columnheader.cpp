// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/columnheader.h"

#include "gui/areas/areatablemodel.h"
#include "query/columns.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int cellPadding = 16; ///< left and right together

/**
 * Returns the default width in average characters. Only whole columns are visible at first in a window 1280 pixels
 * wide.
 */
int widthInCharacters(query::AreaColumn column)
{
    switch (column) {
    case query::AreaColumn::NameTh:
        return 26;
    case query::AreaColumn::NameEn:
        return 23;
    case query::AreaColumn::Organisation:
    case query::AreaColumn::Domains:
    case query::AreaColumn::Locality:
        return 25;
    case query::AreaColumn::Region:
    case query::AreaColumn::Province:
        return 15;
    case query::AreaColumn::Approved:
    case query::AreaColumn::LogoAwarded:
        return 12;
    case query::AreaColumn::CityType:
    case query::AreaColumn::Verification:
    case query::AreaColumn::Round:
    case query::AreaColumn::Id:
        break;
    }
    return 13;
}

} // namespace

int sectionOf(query::AreaColumn column)
{
    const auto columns = query::allColumns();
    return static_cast<int>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

int usualWidth(query::AreaColumn column, const QFontMetrics &metrics)
{
    return widthInCharacters(column) * metrics.averageCharWidth() + cellPadding;
}

std::vector<query::AreaColumn> columnsShown(const QHeaderView &header)
{
    std::vector<query::AreaColumn> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section)) {
            columns.push_back(AreaTableModel::columnAt(section));
        }
    }
    return columns;
}

void showColumns(QHeaderView &header, const std::vector<query::AreaColumn> &columns)
{
    for (const query::AreaColumn column : query::allColumns()) {
        header.setSectionHidden(sectionOf(column), std::find(columns.begin(), columns.end(), column) == columns.end());
    }
    int place = 0;
    for (const query::AreaColumn column : columns) {
        header.moveSection(header.visualIndex(sectionOf(column)), place++);
    }
}

} // namespace mueang::gui
