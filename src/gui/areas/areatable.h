// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/areas/areatablemodel.h"
#include "gui/areas/rowselection.h"

#include <QTableView>
#include <QTimer>

#include <vector>

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/**
 * The areas as rows. Order and selection live in the session: a click on a header edits the query, a
 * change of the selection edits the session's. Columns are chosen, moved and sized here and remembered.
 */
class AreaTable final : public QTableView
{
    Q_OBJECT

public:
    AreaTable(app::Session &session, app::Preferences &preferences, QWidget *parent = nullptr);

    /** Shown columns from left to right. */
    [[nodiscard]] std::vector<query::AreaColumn> visibleColumns() const;
    [[nodiscard]] bool isColumnVisible(query::AreaColumn column) const;
    void setColumnVisible(query::AreaColumn column, bool visible);
    /** Those, in that order, and no others; none at all changes nothing. Widths stay. */
    void setVisibleColumns(const std::vector<query::AreaColumn> &columns);
    void resetColumns();
    void saveColumns();

    [[nodiscard]] bool hasRowOf(catalogue::Index area) const { return m_model->rowOf(area) >= 0; }

    /** Takes the keyboard; selects the first row when none is, so that the details follow. */
    void enter();

signals:
    void columnsChanged();
    /** Asked for with the right mouse button or the menu key on the header. */
    void columnMenuWanted(const QPoint &globalPosition);
    void starClicked(mueang::catalogue::Index area);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void connectHeader();
    void restoreColumns();
    void publishSelection();
    void takeSelection();
    void showOrder();
    /** After a change of the font: rows as high, columns as wide in letters as before. */
    void fitText();
    void sortBy(int section);
    void retranslate();

    app::Session &m_session;
    app::Preferences &m_preferences;
    AreaTableModel *m_model;
    RowSelection *m_rows; ///< the selection model
    int m_letterWidth = 0; ///< pixels, when the columns got their widths
    int m_currentSection = -1; ///< of the current cell, which a new order of the rows forgets
    QTimer m_publishing;
    bool m_isTaking = false; ///< the session's selection is being shown: do not publish it back
};

} // namespace mueang::gui
