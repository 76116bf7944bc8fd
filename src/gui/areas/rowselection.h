// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QItemSelectionModel>

namespace mueang::gui {

/**
 * A selection of whole rows, as many and as scattered as there are. QItemSelectionModel compares ranges of rows pair by
 * pair, which takes minutes for tens of thousands of them: here a bit stands for each row, and the ranges that views
 * ask for are made from the bits. For a table whose rows change only by a reset.
 */
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit RowSelection(QAbstractItemModel *model, QObject *parent = nullptr);

    /** A bit for each row; none at all before the first selection. */
    [[nodiscard]] const QBitArray &rows() const { return m_rows; }

    [[nodiscard]] bool hasRow(int row) const { return row < m_rows.size() && m_rows.testBit(row); }

    /** These and no others; the current row stays. */
    void setRows(const QBitArray &rows);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void reset() override;

private:
    [[nodiscard]] QBitArray rowsOf(const QItemSelection &selection) const;
    [[nodiscard]] QItemSelection ranges() const;
    void show(const QBitArray &rows);

    QBitArray m_rows;
    QBitArray m_kept; ///< what a selection that is being drawn with Shift or the mouse is added to
    qsizetype m_rangeCount = 0;
};

} // namespace mueang::gui
