// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
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
    /** Opens it, or brings the open one to the front. */
    void showGuide();
    void showShortcuts();
    void showAbout();

private:
    Session &m_session;
    Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
    QPointer<QDialog> m_guide; ///< while it is open
};

} // namespace mueang::gui
