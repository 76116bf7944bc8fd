// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/columnheader.h"

#include "gui/areas/areatablemodel.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int cellPadding = 16; ///< left and right together

} // namespace

int sectionOf(query::AreaColumn column)
{
    const auto columns = query::allColumns();
    return static_cast<int>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

int usualWidth(query::AreaColumn column, const QFontMetrics &metrics)
{
    return wording::usualWidth(column) * metrics.averageCharWidth() + cellPadding;
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
