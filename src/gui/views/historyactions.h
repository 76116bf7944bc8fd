// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history.h"

#include <QObject>

#include <functional>

class QAction;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class CentreViews;

/** Back and Forward through what the window showed: the view and the query. */
class HistoryActions final : public QObject
{
    Q_OBJECT

public:
    HistoryActions(app::Session &session, CentreViews &views, QAction *back, QAction *forward, QObject *parent);

    /** Whatever the call shows is one step to go back over. */
    void asOneStep(const std::function<void()> &show);

private:
    void visit();
    void show(const app::Visit &visit);
    void update();

    app::Session &m_session;
    CentreViews &m_views;
    QAction *m_back;
    QAction *m_forward;
    app::History m_history;
    bool m_isStepping = false;
};

} // namespace mueang::gui
