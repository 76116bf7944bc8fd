// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace mueang::gui {

class AreaTable;
class Preferences;
class Session;

/** Opens the dialogs of the menus over the window. */
class DialogActions final : public QObject
{
    Q_OBJECT

public:
    DialogActions(Session &session, Preferences &preferences, const AreaTable &table, QMainWindow &window);

    void chooseFile();
    void showExport();
    void showShortcuts();
    void showAbout();

private:
    Session &m_session;
    Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
};

} // namespace mueang::gui
