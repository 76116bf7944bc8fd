// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "base/translations.h"
#include "gui/style/appearance.h"
#include "gui/window/mainwindow.h"

#include <QTemporaryDir>

namespace mueang::gui {

/** The window on the bundled catalogue as a user starts it, in English, with settings of its own. */
class WindowFixture final
{
public:
    WindowFixture();

    /** Starts a second time with what the first start left. */
    void restart();
    /** The two halves of it. */
    void leave();
    void enter();

    /** Opens the catalogue and waits for its rows. */
    [[nodiscard]] bool start();
    /** The same with a catalogue of one's own. */
    [[nodiscard]] bool start(const QString &file);

    /** The same with the catalogue that was open last. */
    [[nodiscard]] bool startAgain() { return start({}); }

    [[nodiscard]] app::Preferences &preferences() { return *m_preferences; }

    /** Chosen settings and the state in one. */
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("config/mueang.ini")); }

    [[nodiscard]] app::Session &session() { return *m_session; }

    [[nodiscard]] app::WorkspaceController &workspace() { return *m_workspace; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

private:
    QTemporaryDir m_folder;
    Translations m_translations;
    std::unique_ptr<app::Preferences> m_preferences;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<AppearanceController> m_appearance;
    std::unique_ptr<app::WorkspaceController> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace mueang::gui
