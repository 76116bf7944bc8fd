// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/recentfiles.h"

#include "app/preferences.h"
#include "gui/widgets/messages.h"

#include <QMenu>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestEntry = 420; ///< pixels

} // namespace

RecentFilesMenu::RecentFilesMenu(app::Preferences &preferences, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
}

void RecentFilesMenu::fill()
{
    m_menu->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString &file : files) {
        QString text = elidedText(file, m_menu->fontMetrics(), widestEntry);
        QAction *action = m_menu->addAction(text.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, file] { emit fileChosen(file); });
    }
    if (files.isEmpty()) {
        m_menu->addAction(tr("No other catalogue was opened yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Clear the list")), &QAction::triggered, this,
            [this] { m_preferences.clearRecentFiles(); });
}

} // namespace mueang::gui
