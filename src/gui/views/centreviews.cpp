// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/centreviews.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

CentreViews::CentreViews(QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(new QActionGroup(this))
{ }

void CentreViews::setEmptyState(QWidget *empty)
{
    m_empty = empty;
    addWidget(empty);
}

void CentreViews::addView(QAction *action, ViewOf what, Make make)
{
    const int view = static_cast<int>(m_views.size());
    m_views.push_back({action, what, std::move(make), nullptr});
    action->setCheckable(true);
    m_actions->addAction(action);
    connect(action, &QAction::toggled, this, [this, view](bool isChosen) {
        if (isChosen) {
            choose(view);
        }
    });
    if (view == 0) {
        action->setChecked(true);
    }
}

void CentreViews::setView(int view)
{
    m_views.at(static_cast<std::size_t>(view)).action->setChecked(true);
}

QString CentreViews::wordOf(const View &view)
{
    QString word = view.action->objectName();
    return word.remove("Action"_L1);
}

bool CentreViews::hasWord(const QString &word) const
{
    return std::ranges::find(m_views, word, &CentreViews::wordOf) != m_views.end();
}

void CentreViews::setCurrentView(const QString &word)
{
    const auto view = std::ranges::find(m_views, word, &CentreViews::wordOf);
    if (view != m_views.end()) {
        setView(static_cast<int>(view - m_views.begin()));
    }
}

void CentreViews::choose(int view)
{
    View &chosen = m_views.at(static_cast<std::size_t>(view));
    if (chosen.widget == nullptr) {
        chosen.widget = chosen.make(this);
        addWidget(chosen.widget);
    }
    m_current = view;
    update();
    emit viewChanged();
}

void CentreViews::setEmpty(bool isEmpty)
{
    m_isEmpty = isEmpty;
    update();
}

void CentreViews::update()
{
    const View &view = m_views.at(static_cast<std::size_t>(m_current));
    const bool isInstead = m_isEmpty && view.what == ViewOf::Areas && m_empty != nullptr;
    setCurrentWidget(isInstead ? m_empty : view.widget);
}

} // namespace mueang::gui
