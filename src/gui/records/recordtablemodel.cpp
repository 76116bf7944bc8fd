// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordtablemodel.h"

#include "gui/widgets/cellroles.h"
#include "wording/labels.h"
#include "wording/tablerows.h"

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

RecordTableModel::RecordTableModel(std::vector<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{ }

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const RecordColumn &RecordTableModel::columnAt(int section) const
{
    return m_columns[static_cast<std::size_t>(section)];
}

const wording::TableRow &RecordTableModel::rowAt(int row) const
{
    return m_table->rows[m_shown[static_cast<std::size_t>(row)]];
}

int RecordTableModel::rowOf(catalogue::Index record) const
{
    const auto found =
        std::ranges::find_if(m_shown, [this, record](std::size_t row) { return m_table->rows[row].record == record; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

wording::Table RecordTableModel::shownTable() const
{
    wording::Table shown{m_table->kind, m_table->catalogue, {}};
    for (const std::size_t row : m_shown) {
        shown.rows.push_back(m_table->rows[row]);
    }
    return shown;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RecordColumn &column = columnAt(index.column());
    const auto cell = [&] { return column.column->cell(*m_table->catalogue, rowAt(index.row())); };
    const auto text = [&] { return wording::cellText(cell(), m_presentation); };
    switch (role) {
    case Qt::DisplayRole: {
        const QString known = text();
        return known.isNull() ? wording::notKnown() : known;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IsKnownRole:
        return wording::hasValue(cell());
    case MatchRangesRole:
        return m_search.isEmpty() ? QVariant() : QVariant::fromValue(query::highlightRanges(m_searchedFor, text()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(accessibleText(index.row())) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QString RecordTableModel::accessibleText(int row) const
{
    QStringList parts;
    for (const RecordColumn &column : m_columns) {
        const QString text = wording::cellText(column.column->cell(*m_table->catalogue, rowAt(row)), m_presentation);
        if (!text.isNull()) {
            parts.append(column.isNumber ? wording::tableColumnTitle(*column.column) + u' ' + text : text);
        }
    }
    return parts.join(", "_L1);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return wording::tableColumnTitle(*columnAt(section).column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((columnAt(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RecordTableModel::sort(int section, Qt::SortOrder order)
{
    if (section == m_sortSection && order == m_sortOrder) {
        return;
    }
    m_sortSection = section;
    m_sortOrder = order;
    this->order();
}

void RecordTableModel::setTable(const wording::Table &table)
{
    m_original = table;
    order();
}

void RecordTableModel::setPresentation(const wording::Presentation &presentation)
{
    m_presentation = presentation;
    order();
}

void RecordTableModel::setSearch(const QString &text)
{
    m_search = query::SearchText::parsed(text);
    m_searchedFor = query::SearchTerms(query::Tier::Exact, m_search);
    refresh();
}

void RecordTableModel::setHidesNoneYet(bool hides)
{
    if (hides != m_hidesNoneYet) {
        m_hidesNoneYet = hides;
        refresh();
    }
}

void RecordTableModel::order()
{
    if (!m_original) {
        return;
    }
    beginResetModel();
    m_table = m_original;
    if (m_sortSection >= 0) {
        // Fails only without ICU, and then no catalogue is open.
        if (auto sorted = wording::sorted(*m_original, *columnAt(m_sortSection).column,
                                          m_sortOrder == Qt::DescendingOrder, m_presentation.language)) {
            m_table = std::move(*sorted);
        }
    }
    m_index.reset();
    choose();
    endResetModel();
}

void RecordTableModel::refresh()
{
    if (m_table) {
        beginResetModel();
        choose();
        endResetModel();
    }
}

void RecordTableModel::choose()
{
    if (!m_search.isEmpty() && !m_index) {
        m_index.emplace(*m_table);
    }
    m_shown.clear();
    for (std::size_t row = 0; row < m_table->rows.size(); ++row) {
        const bool isHidden = m_hidesNoneYet && m_table->rows[row].areaCount == 0;
        if (!isHidden && (m_search.isEmpty() || m_index->matches(row, m_search))) {
            m_shown.push_back(row);
        }
    }
}

void RecordTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace mueang::gui
