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
class StarActions;
class UndoActions;

/** Connects the window's menus to the user's lists, notes and views. */
class WorkspaceActions final : public QObject
{
    Q_OBJECT

public:
    WorkspaceActions(app::Session &session, app::WorkspaceController &workspace, const AreaTable &table,
                     QMainWindow &window);

    /** Updates the texts after a change of language. */
    void retranslate();

private:
    UndoActions *m_undo;
    StarActions *m_stars;
};

} // namespace mueang::gui
