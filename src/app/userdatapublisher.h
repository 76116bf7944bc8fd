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
 * Publishes the lists and notes of the workspace to the session: as user data for search and filters, and as marks for
 * the rows. Create it before the workspace is opened; session and workspace must outlive it.
 */
class UserDataPublisher final : public QObject
{
    Q_OBJECT

public:
    UserDataPublisher(Session &session, const WorkspaceController &workspace, QObject *parent);

private:
    void publish();
    void publishMarks();

    Session &m_session;
    const WorkspaceController &m_workspace;
    std::shared_ptr<const workspace::Contents> m_published; ///< contents last published
};

} // namespace mueang::app
