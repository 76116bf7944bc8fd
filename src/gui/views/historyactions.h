// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/navigationhistory.h"

#include <QObject>

#include <functional>

class QAction;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class CentreViews;

/** Back and Forward through the views and queries that the window showed. */
class HistoryActions final : public QObject
{
    Q_OBJECT

public:
    HistoryActions(app::Session &session, CentreViews &views, QAction *back, QAction *forward, QObject *parent);

    /** Records everything that `show` changes as one step of the history. */
    void asOneStep(const std::function<void()> &show);

private:
    void visit();
    void show(const app::Location &visit);
    void update();

    app::Session &m_session;
    CentreViews &m_views;
    QAction *m_back;
    QAction *m_forward;
    app::NavigationHistory m_history;
    bool m_isStepping = false;
};

} // namespace mueang::gui
