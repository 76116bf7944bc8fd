// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/recordtablemodel.h"

#include <QTableView>

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/**
 * The rows of one table. The current row is kept through searches, sorting and new answers as long as its record is
 * among the rows. A click on a header sorts; a third click restores the original order. Widths and order are
 * remembered.
 */
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    RecordTable(wording::TableKind kind, app::Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] RecordTableModel &records() const { return *m_model; }

    /** Returns null if there is no row. The pointer is valid until the next change of the model. */
    [[nodiscard]] const wording::TableRow *currentRow() const;

    /** Sets the keyboard focus to the table. */
    void enter();

    void saveState();
    void retranslate();

signals:
    /** Emitted when the rows, the current row or its texts change. */
    void rowsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void sizeColumns();
    /** Adapts row heights and column widths to a new font; a column keeps its width in characters. */
    void fitText();
    void restoreCurrent();

    wording::TableKind m_kind;
    app::Preferences &m_preferences;
    RecordTableModel *m_model;
    int m_letterWidth = 0; ///< average character width in pixels when the columns were sized
    std::optional<catalogue::Index> m_current; ///< record that was current before a reset
};

} // namespace mueang::gui
