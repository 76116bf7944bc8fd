// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/rowselection.h"

#include <algorithm>

namespace mueang::gui {

RowSelection::RowSelection(QAbstractItemModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
{ }

void RowSelection::setRows(const QBitArray &rows)
{
    m_kept = rows;
    show(rows);
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (command == NoUpdate) {
        return;
    }
    QBitArray rows = command.testFlag(Current) ? m_kept : m_rows;
    rows.resize(model()->rowCount()); // the model may have been reset
    if (command.testFlag(Clear)) {
        rows.fill(false);
    }
    m_kept = rows;
    const QBitArray meant = rowsOf(selection);
    if (command.testFlag(Toggle)) {
        rows ^= meant;
    } else if (command.testFlag(Select)) {
        rows |= meant;
    } else if (command.testFlag(Deselect)) {
        rows &= ~meant;
    }
    show(rows);
}

void RowSelection::reset()
{
    QItemSelectionModel::reset();
    m_kept.clear();
}

QBitArray RowSelection::rowsOf(const QItemSelection &selection) const
{
    QBitArray rows(model()->rowCount());
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid()) {
            rows.fill(true, range.top(), range.bottom() + 1);
        }
    }
    return rows;
}

QItemSelection RowSelection::ranges() const
{
    QItemSelection ranges;
    const int lastColumn = model()->columnCount() - 1;
    const auto count = static_cast<int>(m_rows.size());
    for (int row = 0; row < count; ++row) {
        if (!m_rows.testBit(row)) {
            continue;
        }
        const int first = row;
        while (row + 1 < count && m_rows.testBit(row + 1)) {
            ++row;
        }
        ranges.append(QItemSelectionRange(model()->index(first, 0), model()->index(row, lastColumn)));
    }
    return ranges;
}

void RowSelection::show(const QBitArray &rows)
{
    if (rows == m_rows) {
        return;
    }
    m_rows = rows;
    const QItemSelection shown = ranges();
    // The base class finds the differences by comparing each old range with each new one. Clearing first leaves it
    // nothing to compare; views then also repaint rows whose state did not change.
    constexpr qsizetype fewRanges = 64;
    if (std::max(m_rangeCount, shown.size()) > fewRanges) {
        QItemSelectionModel::select(QItemSelection(), Clear);
        QItemSelectionModel::select(shown, Select);
    } else {
        QItemSelectionModel::select(shown, ClearAndSelect);
    }
    m_rangeCount = shown.size();
}

} // namespace mueang::gui
