// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisonmodel.h"

#include "text/safetext.h"

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Returns "Province: differs", or only the fact's name if its agreement has no label. */
QString accessibleText(const wording::ComparedRow &row)
{
    const QString agreement = wording::label(row.agreement);
    return agreement.isEmpty() ? row.name : row.name + u": "_s + agreement;
}

} // namespace

void ComparisonModel::setComparison(wording::Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_lines.clear();
    for (std::size_t fact = 0; fact < m_comparison.rows.size(); ++fact) {
        if (fact == 0 || m_comparison.rows[fact].group != m_comparison.rows[fact - 1].group) {
            m_lines.push_back({fact, true});
        }
        m_lines.push_back({fact, false});
    }
    endResetModel();
}

const wording::ComparedRow *ComparisonModel::factAt(int row) const
{
    const Line &line = lineAt(row);
    return line.isTitle ? nullptr : &m_comparison.rows[line.fact];
}

const wording::ComparedCell *ComparisonModel::cellAt(const QModelIndex &index) const
{
    const auto *fact = index.isValid() ? factAt(index.row()) : nullptr;
    return fact == nullptr ? nullptr : &fact->cells.at(static_cast<std::size_t>(index.column()));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.names.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto *cell = cellAt(index);
    if (cell == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return wording::cellText(*cell);
    }
    if (role == Qt::AccessibleTextRole) {
        return QString(accessibleText(*factAt(index.row())) + u". "_s + m_comparison.names.at(index.column()) + u": "_s
                       + wording::cellText(*cell));
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return factHeader(lineAt(section), role);
    }
    const QString name = text::displayText(m_comparison.names.at(section));
    if (role == Qt::ToolTipRole) {
        return text::plainToolTip(name);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(name) : QVariant();
}

QVariant ComparisonModel::factHeader(const Line &line, int role) const
{
    const wording::ComparedRow &fact = m_comparison.rows[line.fact];
    switch (role) {
    case Qt::DisplayRole:
        return line.isTitle ? wording::title(fact.group) : fact.name;
    case Qt::AccessibleTextRole:
        return line.isTitle ? wording::title(fact.group) : accessibleText(fact);
    case Qt::ToolTipRole:
        return line.isTitle ? QString() : text::plainToolTip(accessibleText(fact));
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    return index.isValid() && factAt(index.row()) != nullptr ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace mueang::gui
