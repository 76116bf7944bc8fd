// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/sessionkeeper.h"

#include "app/areanames.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/sessionstate.h"
#include "gui/areas/areatable.h"
#include "gui/areas/currentareakeeper.h"
#include "gui/views/centreviews.h"

namespace mueang::gui {

namespace {

/** Returns the value of SessionState::catalogue for a snapshot. */
QString catalogueOf(const app::Snapshot &snapshot)
{
    return snapshot.isBundled ? QString() : snapshot.file;
}

} // namespace

SessionKeeper::SessionKeeper(app::Session &session, app::Preferences &preferences, AreaTable &table, CentreViews &views,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_views(views)
    , m_firstArea(new CurrentAreaKeeper(session, table, this))
{
    views.setCurrentView(app::sessionState(preferences).view);
    connect(&session, &app::Session::snapshotChanged, this, &SessionKeeper::bringBackSelection,
            Qt::SingleShotConnection);
}

void SessionKeeper::bringBackSelection()
{
    const app::SessionState last = app::sessionState(m_preferences);
    if (last.catalogue == catalogueOf(*m_session.snapshot())) {
        m_firstArea->restoreSelection(last.selected, last.current);
    }
}

void SessionKeeper::save(const QString &starredList)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot) {
        return;
    }
    app::SessionState state;
    state.catalogue = catalogueOf(*snapshot);
    state.query = m_session.query();
    state.view = m_views.word();
    state.savedView = m_session.savedView();
    if (m_session.selectedAreas().size() <= app::maxKeptAreas) {
        state.selected = app::idsOf(m_session, m_session.selectedAreas());
    }
    if (const auto current = m_session.currentArea()) {
        state.current = app::idsOf(m_session, {*current}).constFirst();
    }
    state.starredList = starredList;
    app::setSessionState(m_preferences, state);
}

} // namespace mueang::gui
