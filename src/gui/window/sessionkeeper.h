// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;
class CentreViews;
class CurrentAreaKeeper;

/** Restores the view and the selection of the last session, if the catalogue is the same, and saves them. */
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    /** The references must outlive `parent`. */
    SessionKeeper(app::Session &session, app::Preferences &preferences, AreaTable &table, CentreViews &views,
                  QObject *parent);

    /**
     * Saves the state of the session, with SessionState::starredList. Does nothing until the first catalogue is open,
     * so that the state saved before is kept.
     */
    void save(const QString &starredList);

private:
    void bringBackSelection();

    app::Session &m_session;
    app::Preferences &m_preferences;
    CentreViews &m_views;
    CurrentAreaKeeper *m_firstArea;
};

} // namespace mueang::gui
