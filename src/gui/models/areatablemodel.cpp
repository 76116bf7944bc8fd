// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/areatablemodel.h"

#include "exporting/labels.h"

#include <QStringList>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Whether a search looks at what the column shows. */
bool isSearched(query::AreaColumn column)
{
    switch (column) {
    case query::AreaColumn::NameTh:
    case query::AreaColumn::NameEn:
    case query::AreaColumn::Region:
    case query::AreaColumn::Province:
    case query::AreaColumn::Approved:
    case query::AreaColumn::Round:
    case query::AreaColumn::Organisation:
    case query::AreaColumn::Locality:
    case query::AreaColumn::Id:
        return true;
    case query::AreaColumn::LogoAwarded:
    case query::AreaColumn::CityType:
    case query::AreaColumn::Domains:
    case query::AreaColumn::Verification:
        break;
    }
    return false;
}

} // namespace

AreaTableModel::AreaTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::answerChanged, this, &AreaTableModel::takeAnswer);
    connect(&session, &Session::presentationChanged, this, &AreaTableModel::retranslate);
    takeAnswer();
}

void AreaTableModel::takeAnswer()
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
    return parent.isValid() ? 0 : static_cast<int>(exporting::allColumns().size());
}

query::AreaColumn AreaTableModel::columnAt(int section)
{
    return exporting::allColumns()[static_cast<std::size_t>(section)];
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

QVariant AreaTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const catalogue::Catalogue &catalogue = *m_snapshot->catalogue;
    const catalogue::Area &area = catalogue.areas[areaAt(index.row())];
    const auto text = [&] {
        return exporting::cellText(catalogue, area, columnAt(index.column()), m_session.presentation());
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString known = text();
        return known.isNull() ? exporting::notKnown() : known;
    }
    case IsKnownRole:
        return !text().isNull();
    case FoundRole:
        return isSearched(columnAt(index.column()))
            ? QVariant::fromValue(query::highlightRanges(m_answer->result.searchedFor, text()))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(accessibleText(area)) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QString AreaTableModel::accessibleText(const catalogue::Area &area) const
{
    QStringList parts;
    for (const query::AreaColumn column : {query::AreaColumn::NameTh, query::AreaColumn::NameEn,
                                           query::AreaColumn::Province, query::AreaColumn::Approved}) {
        const QString part = exporting::cellText(*m_snapshot->catalogue, area, column, m_session.presentation());
        if (!part.isNull()) {
            parts.append(part);
        }
    }
    return parts.join(u", "_s);
}

QVariant AreaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return exporting::columnTitle(columnAt(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
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
