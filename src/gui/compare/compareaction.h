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

/** Compares the selected areas in a window of their own, or says why it cannot; the way back leads to the details. */
class CompareAction final : public QObject
{
    Q_OBJECT

public:
    /** Over the window, which owns it; the action is the one of its menu. */
    CompareAction(app::Session &session, app::Preferences &preferences, QAction *action, QWidget *window);

    /** The count of the areas with a button for the same behind it, once several are selected. */
    [[nodiscard]] QLayout *makeLine(QWidget *count);

private:
    void compare();

    app::Session &m_session;
    app::Preferences &m_preferences;
    QAction *m_action;
    QWidget *m_window;
};

} // namespace mueang::gui
