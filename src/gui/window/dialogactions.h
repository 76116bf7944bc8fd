// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMainWindow;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class AnnouncingLabel;
class AreaTable;

/** The actions of the menus that open dialogs, and the one that copies diagnostic information. */
struct DialogMenu
{
    QAction *open;
    QAction *exportAreas;
    QAction *printList;
    QAction *printSheets;
    QAction *guide;
    QAction *shortcuts;
    QAction *diagnostics;
    QAction *about;
};

/** Opens the dialogs of the menus, with the window as their parent. */
class DialogActions final : public QObject
{
    Q_OBJECT

public:
    DialogActions(app::Session &session, app::Preferences &preferences, const AreaTable &table, const DialogMenu &menu,
                  QMainWindow &window);

private:
    void chooseFile();
    void showExport();
    /** Opens the guide, or activates its open window. */
    void showGuide();
    void showShortcuts();
    void showAbout();
    void copyDiagnostics();

    app::Session &m_session;
    app::Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
    QPointer<QDialog> m_guide; ///< null unless open
    AnnouncingLabel *m_copiedNote = nullptr; ///< in the status bar; created when it is needed
};

} // namespace mueang::gui
