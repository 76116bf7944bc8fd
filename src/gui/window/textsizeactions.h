// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/**
 * The menu that changes the text size of all windows at once. Its shortcuts also work in dialogs, where those of the
 * menu bar do not.
 */
class TextSizeActions final : public QObject
{
    Q_OBJECT

public:
    TextSizeActions(app::Preferences &preferences, QMenu &menu, QObject *parent);

    void retranslate();

private:
    void choose(int percent);
    void reach(QWidget *focused) const;

    app::Preferences &m_preferences;
    QMenu &m_menu;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
};

} // namespace mueang::gui
