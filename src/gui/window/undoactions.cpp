// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/undoactions.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "text/safetext.h"

#include <QAction>

namespace mueang::gui {

UndoActions::UndoActions(const app::Session &session, app::WorkspaceController &workspace, QAction *undo, QAction *redo,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(undo, &QAction::triggered, &workspace, &app::WorkspaceController::undo);
    connect(redo, &QAction::triggered, &workspace, &app::WorkspaceController::redo);
    connect(&workspace, &app::WorkspaceController::changed, this, &UndoActions::retranslate);
    connect(&session, &app::Session::snapshotChanged, this, &UndoActions::retranslate);
    retranslate();
}

void UndoActions::retranslate()
{
    const auto title = [this](const workspace::Change &change) {
        return text::menuText(workspace::changeTitle(change, app::areaNamer(m_session)));
    };
    const auto &undoable = m_workspace.undoable();
    const auto &redoable = m_workspace.redoable();
    m_undo->setEnabled(undoable != nullptr);
    m_redo->setEnabled(redoable != nullptr);
    m_undo->setText(undoable ? tr("Undo: %1").arg(title(*undoable)) : tr("Undo"));
    m_redo->setText(redoable ? tr("Redo: %1").arg(title(*redoable)) : tr("Redo"));
}

} // namespace mueang::gui
