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
class FirstArea;

/** Brings back the view and the selection of the last start, for the catalogue that they belong to, and keeps them. */
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    /** The parent ends before the others. */
    SessionKeeper(app::Session &session, app::Preferences &preferences, AreaTable &table, CentreViews &views,
                  QObject *parent);

    /** Nothing while the first catalogue is still being opened: what was kept before stays. For
     * SessionState::starredList. */
    void save(const QString &starredList);

private:
    void bringBackSelection();

    app::Session &m_session;
    app::Preferences &m_preferences;
    CentreViews &m_views;
    FirstArea *m_firstArea;
};

} // namespace mueang::gui
