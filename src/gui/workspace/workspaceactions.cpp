// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/workspaceactions.h"

#include "gui/workspace/undoactions.h"
#include "gui/workspace/workspacenotices.h"

#include <QAction>
#include <QMainWindow>

namespace mueang::gui {

using namespace Qt::StringLiterals;

WorkspaceActions::WorkspaceActions(Session &session, WorkspaceController &workspace, QMainWindow &window)
    : QObject(&window)
    , m_undo(new UndoActions(session, workspace, window.findChild<QAction *>(u"undoAction"_s),
                             window.findChild<QAction *>(u"redoAction"_s), this))
{
    const auto *notices = new WorkspaceNotices(workspace, &window);
    Q_UNUSED(notices)
}

void WorkspaceActions::retranslate()
{
    m_undo->retranslate();
}

} // namespace mueang::gui
