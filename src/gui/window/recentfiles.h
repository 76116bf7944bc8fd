// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/** Fills the menu Catalogue > Open Recent each time it is shown. */
class RecentFilesMenu final : public QObject
{
    Q_OBJECT

public:
    RecentFilesMenu(app::Preferences &preferences, QMenu *menu, QObject *parent);

signals:
    void fileChosen(const QString &path);

private:
    void fill();

    app::Preferences &m_preferences;
    QMenu *m_menu;
};

} // namespace mueang::gui
