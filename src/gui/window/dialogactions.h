// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;

/** Opens the dialogs of the menus, with the window as their parent. */
class DialogActions final : public QObject
{
    Q_OBJECT

public:
    DialogActions(app::Session &session, app::Preferences &preferences, const AreaTable &table, QMainWindow &window);

    void chooseFile();
    void showExport();
    /** Opens the guide, or activates its open window. */
    void showGuide();
    void showShortcuts();
    void showAbout();

private:
    app::Session &m_session;
    app::Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
    QPointer<QDialog> m_guide; ///< null unless open
};

} // namespace mueang::gui
