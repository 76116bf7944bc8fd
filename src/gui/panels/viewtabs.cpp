// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/panels/viewtabs.h"

#include "gui/dialogs/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconGap = 8; ///< at most, between the icon of a tab and its text

} // namespace

ViewTabs::ViewTabs(const QActionGroup &views, QWidget *parent)
    : QTabBar(parent)
    , m_actions(views.actions())
{
    setObjectName(u"viewTabs"_s);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setIconSize({16, 16});
    for (QAction *action : m_actions) {
        const int tab = addTab(QString());
        const auto follow = [this, action, tab] {
            const QString text = withoutMnemonic(action->text());
            setTabText(tab, text);
            setTabToolTip(tab,
                          u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
            if (action->isChecked()) {
                setCurrentIndex(tab);
            }
        };
        follow();
        connect(action, &QAction::changed, this, follow);
        connect(action, &QAction::changed, this, [this] {
            if (isVisible()) { // else its first size is still to come, and each action would measure all tabs
                showIcons();
            }
        });
    }
    // A person's choice; following an action triggers nothing.
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && !m_actions[tab]->isChecked()) {
            m_actions[tab]->trigger();
        }
    });
    retranslate();
}

void ViewTabs::retranslate()
{
    setAccessibleName(tr("Views"));
}

void ViewTabs::showIcons()
{
    int needed = 0;
    for (int tab = 0; tab < count(); ++tab) {
        const bool hasIcon = !tabIcon(tab).isNull();
        needed += tabSizeHint(tab).width() + (hasIcon ? 0 : iconSize().width() + iconGap);
    }
    const bool haveRoom = needed <= width();
    for (int tab = 0; tab < count(); ++tab) {
        if (tabIcon(tab).isNull() == haveRoom) {
            setTabIcon(tab, haveRoom ? m_actions[tab]->icon() : QIcon());
        }
    }
}

void ViewTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    showIcons();
}

void ViewTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTabBar::changeEvent(event);
}

} // namespace mueang::gui
