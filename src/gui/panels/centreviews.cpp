// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/panels/centreviews.h"

#include <QAction>
#include <QActionGroup>

namespace mueang::gui {

CentreViews::CentreViews(QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(new QActionGroup(this))
{ }

void CentreViews::setEmptyState(QWidget *empty)
{
    m_empty = empty;
    addWidget(empty);
}

void CentreViews::addView(QAction *action, Make make)
{
    action->setCheckable(true);
    m_actions->addAction(action);
    connect(action, &QAction::toggled, this,
            [this, make = std::move(make), view = static_cast<QWidget *>(nullptr)](bool isChosen) mutable {
                if (!isChosen) {
                    return;
                }
                if (view == nullptr) {
                    view = make(this);
                    addWidget(view);
                }
                m_view = view;
                update();
            });
    if (m_view == nullptr) {
        action->setChecked(true);
    }
}

void CentreViews::setEmpty(bool isEmpty)
{
    m_isEmpty = isEmpty;
    update();
}

void CentreViews::update()
{
    setCurrentWidget(m_isEmpty && m_empty != nullptr ? m_empty : m_view);
}

} // namespace mueang::gui
