// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/views/viewsmenu.h"

#include <QObject>

class QAction;
class QMainWindow;
class QVBoxLayout;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;
class CentreViews;
class SavedViews;

/** The parts of the window that GoActions uses. */
struct GoParts
{
    QMainWindow &window;
    QVBoxLayout &top; ///< above the table: the tabs first
    QAction *back;
    QAction *forward;
    SavedViewsMenu savedViews;
};

/** The menu Go: back, forward and the saved views, and the line above the table that names the current saved view. */
class GoActions final : public QObject
{
    Q_OBJECT

public:
    GoActions(app::Session &session, AreaTable &table, CentreViews &views, app::WorkspaceController &workspace,
              const GoParts &parts);

private:
    /** Creates the line when a saved view is first shown: most sessions do not need it. */
    void makeLine();

    QVBoxLayout &m_top;
    SavedViews *m_saved;
    ViewsMenu *m_menu;
    bool m_hasLine = false;
};

} // namespace mueang::gui
