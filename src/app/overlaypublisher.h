// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QObject>

#include <memory>

namespace mueang::app {

class Session;
class WorkspaceController;

/**
 * Carries the lists and notes of the workspace into the session: for the search and its filters as the overlay, for
 * the stars and signs of the rows as marks. Must exist before the workspace is opened; both outlive it.
 */
class OverlayPublisher final : public QObject
{
    Q_OBJECT

public:
    OverlayPublisher(Session &session, const WorkspaceController &workspace, QObject *parent);

private:
    void publish();
    void publishMarks();

    Session &m_session;
    const WorkspaceController &m_workspace;
    std::shared_ptr<const workspace::Contents> m_published; ///< what the session knows
};

} // namespace mueang::app
