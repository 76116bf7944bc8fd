// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QItemSelectionModel>

namespace mueang::gui {

/**
 * A selection model for whole rows that stays fast with tens of thousands of separate ranges, where QItemSelectionModel
 * takes minutes because it compares ranges pairwise. It stores one bit per row and derives the ranges for views from
 * the bits. Only for models whose rows change by reset.
 */
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit RowSelection(QAbstractItemModel *model, QObject *parent = nullptr);

    /** Returns one bit per row; empty before the first selection. */
    [[nodiscard]] const QBitArray &rows() const { return m_rows; }

    [[nodiscard]] bool hasRow(int row) const { return row < m_rows.size() && m_rows.testBit(row); }

    /** Selects exactly these rows; the current row stays. */
    void setRows(const QBitArray &rows);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void reset() override;

private:
    [[nodiscard]] QBitArray rowsOf(const QItemSelection &selection) const;
    [[nodiscard]] QItemSelection ranges() const;
    void show(const QBitArray &rows);

    QBitArray m_rows;
    QBitArray m_kept; ///< base of a selection that is being extended with Shift or the mouse
    qsizetype m_rangeCount = 0;
};

} // namespace mueang::gui
