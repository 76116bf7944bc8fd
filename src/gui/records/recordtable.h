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
 * The rows of one table, one of which is the current one. Keeps that over searches, orders and answers
 * as long as it is among the rows. A click on a header orders, a third one gives the first order back;
 * widths and order are remembered.
 */
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    RecordTable(wording::TableKind kind, app::Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] RecordTableModel &records() const { return *m_model; }

    /** Null when there is no row. Valid until the next change of the model. */
    [[nodiscard]] const wording::TableRow *currentRow() const;

    /** Takes the keyboard. */
    void enter();

    void saveState();
    void retranslate();

signals:
    /** Also when the current row says something else, or the rows are others. */
    void rowsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void sizeColumns();
    /** After a change of the font: rows as high, columns as wide in letters as before. */
    void fitText();
    void restoreCurrent();

    wording::TableKind m_kind;
    app::Preferences &m_preferences;
    RecordTableModel *m_model;
    int m_letterWidth = 0; ///< pixels, when the columns got their widths
    std::optional<catalogue::Index> m_current; ///< the record that was current before a reset
};

} // namespace mueang::gui
