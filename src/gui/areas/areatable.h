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
 * Shows the areas as rows. Sort order and selection belong to the session: a click on a header edits the query, and a
 * change of the selection is published to the session. The table owns the columns: which are visible, their order and
 * widths, which it saves.
 */
class AreaTable final : public QTableView
{
    Q_OBJECT

public:
    AreaTable(app::Session &session, app::Preferences &preferences, QWidget *parent = nullptr);

    /** Returns the visible columns from left to right. */
    [[nodiscard]] std::vector<query::AreaColumn> visibleColumns() const;
    [[nodiscard]] bool isColumnVisible(query::AreaColumn column) const;
    void setColumnVisible(query::AreaColumn column, bool visible);
    /** Shows exactly these columns in this order and keeps their widths. An empty list is ignored. */
    void setVisibleColumns(const std::vector<query::AreaColumn> &columns);
    void resetColumns();
    void saveColumns();

    [[nodiscard]] bool hasRowOf(catalogue::Index area) const { return m_model->rowOf(area) >= 0; }

    /**
     * Sets the keyboard focus to the table, and selects the first row if none is selected, so that the details show it.
     */
    void enter();

signals:
    void columnsChanged();
    /** Emitted when the header's context menu is requested, with the mouse or the menu key. */
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
    void syncSelection();
    void showOrder();
    /** Adapts row heights and column widths to a new font; a column keeps its width in characters. */
    void fitText();
    void sortBy(int section);
    void retranslate();

    app::Session &m_session;
    app::Preferences &m_preferences;
    AreaTableModel *m_model;
    RowSelection *m_rows; ///< the selection model
    int m_letterWidth = 0; ///< average character width in pixels when the columns were sized
    int m_currentSection = -1; ///< column of the current cell, kept when the model is reset
    QTimer m_publishing;
    bool m_isSyncing = false; ///< true while showing the session's selection, which must not be published back
};

} // namespace mueang::gui
