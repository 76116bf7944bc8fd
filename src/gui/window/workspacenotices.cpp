// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/workspacenotices.h"

#include "app/workspacecontroller.h"
#include "gui/widgets/messages.h"

#include <QWidget>

namespace mueang::gui {

WorkspaceNotices::WorkspaceNotices(app::WorkspaceController &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &app::WorkspaceController::opened, this, &WorkspaceNotices::onOpened);
    const auto show = [this](const Error &error) { showError(m_window, error); };
    connect(&workspace, &app::WorkspaceController::failed, this, show);
    connect(&workspace, &app::WorkspaceController::unconfirmed, this, show);
}

void WorkspaceNotices::onOpened(const workspace::Opening &opening)
{
    const QString happened = workspace::openingSentence(opening);
    const QString access = workspace::accessSentence(m_workspace.access());
    if (!happened.isEmpty() || !access.isEmpty()) {
        tellUser(m_window, happened.isEmpty() ? access : happened, happened.isEmpty() ? QString() : access);
    }
}

} // namespace mueang::gui
