// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/textsizeactions.h"

#include "app/preferences.h"
#include "app/textsizes.h"
#include "gui/style/textsize.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace mueang::gui {

using namespace Qt::StringLiterals;

TextSizeActions::TextSizeActions(app::Preferences &preferences, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_menu(menu)
    , m_larger(menu.addAction(QString()))
    , m_smaller(menu.addAction(QString()))
    , m_usual(menu.addAction(QString()))
{
    m_larger->setObjectName(u"largerTextAction"_s);
    m_smaller->setObjectName(u"smallerTextAction"_s);
    m_usual->setObjectName(u"usualTextAction"_s);
    // On many keyboards plus requires Shift; the key alone is the equals sign.
    m_larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    m_usual->setShortcut(Qt::CTRL | Qt::Key_0);
    connect(m_larger, &QAction::triggered, this, [this] { choose(app::largerTextSize(m_preferences.textSize())); });
    connect(m_smaller, &QAction::triggered, this, [this] { choose(app::smallerTextSize(m_preferences.textSize())); });
    connect(m_usual, &QAction::triggered, this, [this] { choose(app::usualTextSize); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { reach(now); });
    retranslate();
}

void TextSizeActions::choose(int percent)
{
    m_preferences.setTextSize(percent);
    applyTextSize(*qApp, percent);
    retranslate();
}

void TextSizeActions::reach(QWidget *focused) const
{
    QWidget *window = focused == nullptr ? nullptr : focused->window();
    // Menus, combo box popups and tool tips are windows too, and a menu would show the actions as entries.
    const Qt::WindowType type = window == nullptr ? Qt::Widget : window->windowType();
    if ((type == Qt::Window || type == Qt::Dialog) && !window->actions().contains(m_larger)) {
        window->addActions({m_larger, m_smaller, m_usual});
    }
}

void TextSizeActions::retranslate()
{
    const int percent = m_preferences.textSize();
    m_menu.setTitle(tr("Text size: %1 %").arg(percent));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_usual->setText(tr("Normal size"));
    m_larger->setEnabled(percent < app::textSizes.back());
    m_smaller->setEnabled(percent > app::textSizes.front());
    m_usual->setEnabled(percent != app::usualTextSize);
}

} // namespace mueang::gui
