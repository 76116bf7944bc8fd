// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/columnlist.h"

#include "query/columns.h"
#include "wording/areacolumns.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>

namespace mueang::gui {

using query::AreaColumn;

namespace {

constexpr int columnRole = Qt::UserRole;

AreaColumn columnOf(const QListWidgetItem &item)
{
    return static_cast<AreaColumn>(item.data(columnRole).toInt());
}

struct ColumnPresets
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::ColumnPresets)
};

QString presetName(ColumnPreset preset)
{
    switch (preset) {
    case ColumnPreset::AsShown:
        return ColumnPresets::tr("As shown");
    case ColumnPreset::Everything:
        return ColumnPresets::tr("Everything");
    case ColumnPreset::NamesOnly:
        return ColumnPresets::tr("Names only");
    case ColumnPreset::OwnChoice:
        return ColumnPresets::tr("Own choice");
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &ColumnList::columnsChanged);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::columnsChanged);
}

void ColumnList::addColumn(AreaColumn column, bool checked)
{
    auto *item = new QListWidgetItem(wording::columnTitle(column), this);
    item->setData(columnRole, static_cast<int>(column));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ColumnList::setColumns(std::span<const AreaColumn> columns)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const AreaColumn column : columns) {
            addColumn(column, true);
        }
        for (const AreaColumn column : query::allColumns()) {
            if (std::ranges::find(columns, column) == columns.end()) {
                addColumn(column, false);
            }
        }
        setCurrentRow(0);
    }
    emit currentRowChanged(currentRow());
    emit columnsChanged();
}

std::vector<AreaColumn> ColumnList::columns() const
{
    std::vector<AreaColumn> checked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            checked.push_back(columnOf(*item(row)));
        }
    }
    return checked;
}

bool ColumnList::canMoveCurrent(int by) const
{
    const int target = currentRow() + by;
    return currentRow() >= 0 && target >= 0 && target < count();
}

void ColumnList::moveCurrent(int by)
{
    if (!canMoveCurrent(by)) {
        return;
    }
    const int row = currentRow();
    // For a downward move, moveRow() expects the row that follows the destination.
    model()->moveRow({}, row, {}, by > 0 ? row + by + 1 : row + by);
    setCurrentRow(row + by);
    scrollToItem(currentItem());
}

void ColumnList::retranslate()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(wording::columnTitle(columnOf(*item(row))));
    }
}

void namePresets(QComboBox &box)
{
    for (int i = 0; i < columnPresetCount; ++i) {
        box.setItemText(i, presetName(static_cast<ColumnPreset>(i)));
    }
}

std::vector<AreaColumn> presetColumns(ColumnPreset preset, const std::vector<AreaColumn> &shown)
{
    switch (preset) {
    case ColumnPreset::Everything:
        return {query::allColumns().begin(), query::allColumns().end()};
    case ColumnPreset::NamesOnly:
        return {AreaColumn::NameTh, AreaColumn::NameEn};
    case ColumnPreset::AsShown:
    case ColumnPreset::OwnChoice:
        return shown;
    }
    Q_UNREACHABLE();
}

ColumnPreset presetOf(const std::vector<AreaColumn> &columns, const std::vector<AreaColumn> &shown)
{
    for (const auto preset : {ColumnPreset::AsShown, ColumnPreset::Everything, ColumnPreset::NamesOnly}) {
        if (presetColumns(preset, shown) == columns) {
            return preset;
        }
    }
    return ColumnPreset::OwnChoice;
}

} // namespace mueang::gui
