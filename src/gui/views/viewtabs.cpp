// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/viewtabs.h"

#include "gui/widgets/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

namespace mueang::gui {

using namespace Qt::StringLiterals;

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
            const bool isRenamed = text != tabText(tab);
            setTabText(tab, text);
            setTabToolTip(tab,
                          u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
            if (action->isChecked()) {
                setCurrentIndex(tab);
            }
            // Skipped when only the current tab changes, and before the first resize, when there is nothing to measure.
            if (isRenamed && isVisible()) {
                showIcons();
            }
        };
        follow();
        connect(action, &QAction::changed, this, follow);
    }
    // Only the user's choice triggers an action; here a tab that follows its action is ignored.
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

bool ViewTabs::haveRoom() const
{
    int needed = 0;
    for (int tab = 0; tab < count(); ++tab) {
        needed += tabSizeHint(tab).width();
    }
    return needed <= width();
}

void ViewTabs::setIcons(bool areShown)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (tabIcon(tab).isNull() == areShown) {
            setTabIcon(tab, areShown ? m_actions[tab]->icon() : QIcon());
        }
    }
}

void ViewTabs::showIcons()
{
    // The width of an icon depends on style, font and direction, so tabs are measured with icons.
    setIcons(true);
    if (!haveRoom()) {
        setIcons(false);
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        showIcons();
    }
}

} // namespace mueang::gui
