// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/opening.h"

#include <QObject>

class QWidget;

namespace mueang::app {
class WorkspaceController;
}

namespace mueang::gui {

/**
 * Reports errors in saving lists and views (NotePane reports those of notes), and what was recovered on opening them.
 */
class WorkspaceNotices final : public QObject
{
    Q_OBJECT

public:
    WorkspaceNotices(app::WorkspaceController &workspace, QWidget *window);

private:
    void onOpened(const workspace::Opening &opening);

    app::WorkspaceController &m_workspace;
    QWidget *m_window;
};

} // namespace mueang::gui
