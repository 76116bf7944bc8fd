// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/lists/staractions.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class AreaPane;
class AreaTable;
class UndoActions;

/** The parts of the window that WorkspaceActions uses. */
struct WorkspaceParts
{
    AreaPane &area;
    QAction *details; ///< shows the area
    QAction *undo;
    QAction *redo;
    QAction *note;
    QAction *lists;
    StarMenu stars;
};

/** Connects the window's menus to the user's lists, notes and views. */
class WorkspaceActions final : public QObject
{
    Q_OBJECT

public:
    WorkspaceActions(app::Session &session, app::WorkspaceController &workspace, const AreaTable &table,
                     const WorkspaceParts &parts, QMainWindow &window);

    /** Updates the texts after a change of language. */
    void retranslate();

private:
    UndoActions *m_undo;
    StarActions *m_stars;
};

} // namespace mueang::gui
