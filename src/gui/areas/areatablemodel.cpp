// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/areatablemodel.h"

#include "app/explanations.h"
#include "gui/widgets/cellroles.h"
#include "query/columns.h"
#include "wording/areacolumns.h"
#include "wording/labels.h"

#include <QStringList>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

AreaTableModel::AreaTableModel(app::Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &app::Session::answerChanged, this, &AreaTableModel::onAnswerChanged);
    connect(&session, &app::Session::presentationChanged, this, &AreaTableModel::retranslate);
    connect(&session, &app::Session::marksChanged, this, [this] {
        if (rowCount() > 0) {
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
    });
    onAnswerChanged();
}

void AreaTableModel::onAnswerChanged()
{
    beginResetModel();
    m_snapshot = m_session.snapshot();
    m_answer = m_session.answer();
    endResetModel();
}

int AreaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->result.rows.size());
}

int AreaTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(query::allColumns().size());
}

query::AreaColumn AreaTableModel::columnAt(int section)
{
    return query::allColumns()[static_cast<std::size_t>(section)];
}

catalogue::Index AreaTableModel::areaAt(int row) const
{
    return m_answer->result.rows[static_cast<std::size_t>(row)];
}

int AreaTableModel::rowOf(catalogue::Index area) const
{
    if (!m_answer) {
        return -1;
    }
    const auto &rows = m_answer->result.rows;
    const auto found = std::find(rows.begin(), rows.end(), area);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QBitArray AreaTableModel::rowsOf(const std::vector<catalogue::Index> &areas) const
{
    QBitArray found(rowCount());
    if (areas.empty() || found.isEmpty()) {
        return found;
    }
    std::vector<bool> isMeant(m_snapshot->catalogue->areas.size());
    for (const catalogue::Index area : areas) {
        isMeant[area] = true;
    }
    for (int row = 0; row < found.size(); ++row) {
        found.setBit(row, isMeant[areaAt(row)]);
    }
    return found;
}

QVariant AreaTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const catalogue::Catalogue &catalogue = *m_snapshot->catalogue;
    const catalogue::Area &area = catalogue.areas[areaAt(index.row())];
    const auto text = [&] {
        return wording::cellText(catalogue, area, columnAt(index.column()), m_session.presentation());
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString known = text();
        return known.isNull() ? wording::notKnown() : known;
    }
    case IsKnownRole:
        return !text().isNull();
    case MatchRangesRole:
        return wording::isSearched(columnAt(index.column()))
            ? QVariant::fromValue(query::highlightRanges(m_answer->result.searchTerms, text()))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(accessibleText(index.row())) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

bool AreaTableModel::isNoteFound(int row) const
{
    const auto &found = m_answer->result.rowsMatchedByNote;
    return std::ranges::binary_search(found, areaAt(row));
}

QString AreaTableModel::marksText(int row) const
{
    const catalogue::Index area = areaAt(row);
    QStringList parts;
    switch (m_session.marks().star(area)) {
    case app::StarState::Starred:
        parts.append(tr("starred"));
        break;
    case app::StarState::OtherList:
        parts.append(tr("in another list"));
        break;
    case app::StarState::None:
        parts.append(tr("not starred"));
        break;
    }
    if (m_session.marks().noted.contains(area)) {
        parts.append(isNoteFound(row) ? tr("found in the note") : tr("has a note"));
    }
    return parts.join(u", "_s);
}

QString AreaTableModel::accessibleText(int row) const
{
    const catalogue::Index index = areaAt(row);
    const catalogue::Area &area = m_snapshot->catalogue->areas[index];
    QStringList parts;
    for (const query::AreaColumn column : {query::AreaColumn::NameTh, query::AreaColumn::NameEn,
                                           query::AreaColumn::Province, query::AreaColumn::Approved}) {
        const QString part = wording::cellText(*m_snapshot->catalogue, area, column, m_session.presentation());
        if (!part.isNull()) {
            parts.append(part);
        }
    }
    if (m_session.marks().star(index) != app::StarState::None || m_session.marks().noted.contains(index)) {
        parts.append(marksText(row));
    }
    return parts.join(u", "_s);
}

QVariant AreaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isRow = section >= 0 && section < rowCount();
        return isRow && role == Qt::AccessibleTextRole ? QVariant(marksText(section)) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return wording::columnTitle(columnAt(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::WhatsThisRole: {
        const QString html = app::explained(columnAt(section), m_session);
        return html.isEmpty() ? QVariant() : QVariant(html);
    }
    default:
        return {};
    }
}

void AreaTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace mueang::gui
