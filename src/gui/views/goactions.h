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

/** The menu Go: back, forward and the saved views, and the line above the table that names the current saved view. */
class GoActions final : public QObject
{
    Q_OBJECT

public:
    GoActions(app::Session &session, AreaTable &table, CentreViews &views, app::WorkspaceController &workspace,
              QMainWindow &window);

private:
    /** Creates the line when a saved view is first shown: most sessions do not need it. */
    void makeLine();

    QMainWindow &m_window;
    SavedViews *m_saved;
    ViewsMenu *m_menu;
    bool m_hasLine = false;
};

} // namespace mueang::gui
