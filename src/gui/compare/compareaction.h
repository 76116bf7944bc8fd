// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QLayout;
class QWidget;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

/**
 * Compares the selected areas in a separate window, or shows why it cannot. From there the user can go to the details
 * of an area.
 */
class CompareAction final : public QObject
{
    Q_OBJECT

public:
    /**
     * `window` owns this object and is the parent of its dialogs; `action` is the menu's, and `details` shows the panel
     * of the details.
     */
    CompareAction(app::Session &session, app::Preferences &preferences, QAction *action, QAction *details,
                  QWidget *window);

    /**
     * Returns a layout with the count and behind it a button for the action, visible once several areas are selected.
     */
    [[nodiscard]] QLayout *makeLine(QWidget *count);

private:
    void compare();

    app::Session &m_session;
    app::Preferences &m_preferences;
    QAction *m_action;
    QAction *m_details;
    QWidget *m_window;
};

} // namespace mueang::gui
