// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/facetmodel.h"

#include <QLocale>

#include <algorithm>

namespace mueang::gui {

namespace {

/** The internal id of top-level indexes; a child's internal id is its parent's row. */
constexpr quintptr noParent = ~quintptr{0};

bool haveSameKeys(const std::vector<app::FacetItem> &left, const std::vector<app::FacetItem> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const app::FacetItem &a, const app::FacetItem &b) {
                          return a.key == b.key && haveSameKeys(a.children, b.children);
                      });
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void FacetModel::setItems(std::vector<app::FacetItem> items)
{
    if (items == m_items) {
        return;
    }
    if (!haveSameKeys(items, m_items)) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items);
    const int last = rowCount() - 1;
    emit dataChanged(index(0, LabelColumn), index(last, CountColumn));
    for (int row = 0; row <= last; ++row) {
        const QModelIndex parentIndex = index(row, LabelColumn);
        if (const int children = rowCount(parentIndex); children > 0) {
            emit dataChanged(index(0, LabelColumn, parentIndex), index(children - 1, CountColumn, parentIndex));
        }
    }
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : noParent);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noParent) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()), LabelColumn, noParent);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_items.size());
    }
    return parent.column() == LabelColumn ? static_cast<int>(itemAt(parent).children.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

const app::FacetItem &FacetModel::itemAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == noParent ? m_items[row] : m_items[index.internalId()].children[row];
}

Qt::CheckState FacetModel::checkStateOf(const app::FacetItem &item)
{
    if (item.children.empty()) {
        return item.isChecked ? Qt::Checked : Qt::Unchecked;
    }
    const auto checked = std::count_if(item.children.begin(), item.children.end(),
                                       [](const app::FacetItem &child) { return child.isChecked; });
    if (checked == 0) {
        return Qt::Unchecked;
    }
    return checked == static_cast<std::ptrdiff_t>(item.children.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const app::FacetItem &item = itemAt(index);
    if (index.column() == CountColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return QLocale().toString(item.count);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::CheckStateRole:
        return checkStateOf(item);
    case Qt::WhatsThisRole:
        return m_explainer ? m_explainer(item.key) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %n areas", nullptr, item.count).arg(item.label);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != LabelColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const app::FacetItem &item = itemAt(index);
    QVariantList keys;
    if (item.children.empty()) {
        keys.append(item.key);
    }
    for (const app::FacetItem &child : item.children) {
        keys.append(child.key);
    }
    emit toggled(keys, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == LabelColumn ? common | Qt::ItemIsUserCheckable : common;
}

} // namespace mueang::gui
