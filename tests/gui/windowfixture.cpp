// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/languages.h"
#include "app/sessionstate.h"

#include <QSignalSpy>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

QString bundledCatalogue()
{
    return QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite");
}

} // namespace

WindowFixture::WindowFixture()
{
    enter();
}

void WindowFixture::enter()
{
    m_preferences = std::make_unique<app::Preferences>(settingsFile());
    if (!m_preferences->language()) {
        m_preferences->setLanguage(text::Language::English);
    }
    const wording::Presentation presentation = app::presentationFrom(*m_preferences);
    app::useLanguage(m_translations, presentation.language);
    m_session = std::make_unique<app::Session>(presentation);
    m_appearance = std::make_unique<AppearanceController>(*m_preferences);
    m_workspace = std::make_unique<app::WorkspaceController>(workspace::Place{m_folder.filePath(u"data/mueang"_s)});
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_session, *m_preferences, m_translations, *m_appearance, *m_workspace});
    m_window->show();
}

void WindowFixture::restart()
{
    leave();
    enter();
}

void WindowFixture::leave()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
    m_appearance.reset();
    m_session.reset();
    m_preferences.reset();
}

bool WindowFixture::start()
{
    return start(bundledCatalogue());
}

bool WindowFixture::start(const QString &file)
{
    QSignalSpy answered(m_session.get(), &app::Session::answerChanged);
    app::startSession(*m_session, *m_preferences, file);
    // The facets come after the table's first paint.
    constexpr int patience = 30'000; // a large catalogue on a busy machine
    const bool isShown = answered.wait(patience)
        && QTest::qWaitFor([this] { return m_window->findChild<QWidget *>(u"provinceTree"_s); });
    m_window->activateWindow(); // as a window manager does; the platform without a screen may have left it out
    return isShown && QTest::qWaitForWindowActive(m_window.get()); // shortcuts need the active window
}

} // namespace mueang::gui
