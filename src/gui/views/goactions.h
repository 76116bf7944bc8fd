// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;
class CentreViews;
class SavedViews;
class ViewsMenu;

/** The menu Go: back, forward and the saved views, with the line above the table that names the one shown. */
class GoActions final : public QObject
{
    Q_OBJECT

public:
    GoActions(app::Session &session, AreaTable &table, CentreViews &views, app::WorkspaceController &workspace,
              QMainWindow &window);

private:
    /** When a saved view is shown for the first time: most starts are without. */
    void makeLine();

    QMainWindow &m_window;
    SavedViews *m_saved;
    ViewsMenu *m_menu;
    bool m_hasLine = false;
};

} // namespace mueang::gui
