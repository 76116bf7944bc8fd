// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartnumbersmodel.h"

#include "text/safetext.h"

#include <QFont>
#include <QLocale>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(int column)
{
    const Qt::AlignmentFlag side = column == ChartNumbersModel::LabelColumn ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant(side | Qt::AlignVCenter);
}

} // namespace

ChartNumbersModel::ChartNumbersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ChartNumbersModel::setValues(std::vector<app::ChartValue> values, int areaCount)
{
    beginResetModel();
    m_values = std::move(values);
    m_areaCount = areaCount;
    endResetModel();
}

int ChartNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ChartNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartNumbersModel::text(const app::ChartValue &value, int column) const
{
    switch (column) {
    case LabelColumn:
        return value.label;
    case CountColumn:
        return QLocale::c().toString(value.count);
    default:
        return m_areaCount > 0 ? QString(QString::number(100.0 * value.count / m_areaCount, 'f', 0) + u" %")
                               : QString();
    }
}

QVariant ChartNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const app::ChartValue &value = m_values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(value, index.column());
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? text::plainToolTip(value.label) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::FontRole:
        if (value.isMarked) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
        return value.isMarked ? tr("Filtered by this") : QVariant();
    default:
        return {};
    }
}

QVariant ChartNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LabelColumn:
        return tr("Value");
    case CountColumn:
        return tr("Areas");
    default:
        return tr("Share");
    }
}

} // namespace mueang::gui
