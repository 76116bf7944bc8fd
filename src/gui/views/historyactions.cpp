// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/historyactions.h"

#include "app/session.h"
#include "gui/views/centreviews.h"

#include <QAction>
#include <QScopedValueRollback>

namespace mueang::gui {

HistoryActions::HistoryActions(app::Session &session, CentreViews &views, QAction *back, QAction *forward,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_views(views)
    , m_back(back)
    , m_forward(forward)
{
    connect(&session, &app::Session::snapshotChanged, this, [this] {
        m_history.clear();
        visit();
    });
    connect(&session, &app::Session::queryChanged, this, &HistoryActions::visit);
    connect(&views, &CentreViews::viewChanged, this, &HistoryActions::visit);
    connect(back, &QAction::triggered, this, [this] { show(m_history.back()); });
    connect(forward, &QAction::triggered, this, [this] { show(m_history.forward()); });
    update();
}

void HistoryActions::visit()
{
    if (!m_isStepping && m_session.snapshot()) {
        m_history.visit({m_views.view(), m_session.query(), m_session.savedView()});
        update();
    }
}

void HistoryActions::asOneStep(const std::function<void()> &show)
{
    {
        const QScopedValueRollback stepping(m_isStepping, true);
        show();
    }
    visit();
}

void HistoryActions::show(const app::Location &visit)
{
    const QScopedValueRollback stepping(m_isStepping, true);
    m_session.setSavedView(visit.savedView);
    m_session.setQuery(visit.query);
    m_views.setView(visit.view);
    update();
}

void HistoryActions::update()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace mueang::gui
