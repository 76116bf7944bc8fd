// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

/** Undo and redo of changes to lists, notes and views; the actions' texts name the change. */
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    UndoActions(const app::Session &session, app::WorkspaceController &workspace, QAction *undo, QAction *redo,
                QObject *parent);

    /** Updates the texts after a change of language. */
    void retranslate();

private:
    const app::Session &m_session;
    app::WorkspaceController &m_workspace;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace mueang::gui
