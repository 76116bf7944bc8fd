// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AreaTable;

/** Copies the selected areas, or the text of the current cell, as the table shows them. */
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    CopyActions(app::Session &session, AreaTable &table, QAction *areas, QAction *cell, QObject *parent);

private:
    void update();
    void copyAreas();
    void copyCell();

    app::Session &m_session;
    AreaTable &m_table;
    QAction *m_areas;
    QAction *m_cell;
};

} // namespace mueang::gui
