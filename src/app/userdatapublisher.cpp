// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userdatapublisher.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "workspace/userdatacontents.h"

namespace mueang::app {

UserDataPublisher::UserDataPublisher(Session &session, const WorkspaceController &workspace, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
{
    connect(&workspace, &WorkspaceController::changed, this, &UserDataPublisher::publish);
    connect(&session, &Session::snapshotChanged, this, &UserDataPublisher::publishMarks);
}

void UserDataPublisher::publish()
{
    const auto contents = m_workspace.sharedContents();
    if (!m_published || contents->lists != m_published->lists || contents->memberships != m_published->memberships
        || contents->notes != m_published->notes) {
        m_published = contents;
        m_session.setUserData(
            std::make_shared<const query::UserDataContents>(workspace::userDataContents(*m_published)));
    }
    publishMarks();
}

void UserDataPublisher::publishMarks()
{
    if (!m_session.snapshot()) {
        return;
    }
    AreaMarks marks;
    const auto starred = m_workspace.starredList();
    for (const auto &[key, membership] : m_workspace.contents().memberships) {
        if (const auto area = areaOfId(m_session, membership.area)) {
            marks.listed.insert(*area);
            if (starred && membership.list == starred->id) {
                marks.starred.insert(*area);
            }
        }
    }
    for (const auto &[id, note] : m_workspace.contents().notes) {
        if (const auto area = areaOfId(m_session, id)) {
            marks.noted.insert(*area);
        }
    }
    m_session.setMarks(std::move(marks));
}

} // namespace mueang::app
