// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/runwindow.h"

#include "app/languages.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/sessionstate.h"
#include "app/settingsfile.h"
#include "app/singleinstance.h"
#include "app/workspacecontroller.h"
#include "base/paths.h"
#include "base/translations.h"
#include "base/version.h"
#include "gui/style/appearance.h"
#include "gui/style/icon.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/views/centreviews.h"
#include "gui/widgets/messages.h"
#include "gui/window/mainwindow.h"
#include "gui/window/sessionend.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStringList>
#include <QTimer>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds systemFontsDelay{100}; ///< by then the first frame is on the screen
constexpr auto waylandToken = "XDG_ACTIVATION_TOKEN";

/** Handles the request of a later start in this instance and raises its window. */
void takeOver(const app::InstanceRequest &request, app::Session &session, MainWindow &window)
{
    if (!request.file.isEmpty()) {
        session.open(request.file);
    }
    window.views().setCurrentView(request.view);
    // Wayland allows raising a window only with the activation token of a user action; Qt reads it from the
    // environment.
    if (!request.activationToken.isEmpty()) {
        qputenv(waylandToken, request.activationToken);
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    QWidget *front = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &window;
    front->raise();
    front->activateWindow();
    qunsetenv(waylandToken);
}

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::SettingsWords)
};

QString sentence(const app::SettingsProblem &problem)
{
    return problem.keptAs.isEmpty()
        ? SettingsWords::tr("“%1” cannot be read: check that it is a file that you may read.").arg(problem.file)
        : SettingsWords::tr("“%1” was damaged: it is kept as “%2”.").arg(problem.file, problem.keptAs);
}

/** Shows one dialog about the settings that could not be read, if any. */
void showSettingsProblems(QWidget *parent, const std::vector<app::SettingsProblem> &problems)
{
    if (problems.empty()) {
        return;
    }
    QStringList sentences;
    for (const app::SettingsProblem &problem : problems) {
        sentences.append(sentence(problem));
    }
    sentences.append(SettingsWords::tr("Choose again what is not as you had it."));
    showMessage(parent, SettingsWords::tr("Not all of your settings could be read."), sentences.join(u' '));
}

} // namespace

int runWindow(int &argc, char **argv, const WindowRequest &request)
{
    app::SingleInstance instance(app::SingleInstance::defaultPath());
    if (instance.activateRunningInstance({absolutePath(request.file), request.view, qgetenv(waylandToken)})) {
        return 0;
    }
    startWithoutSystemFonts();
    // Asking the session bus for a global menu bar would delay the first frame; tests and screen readers expect a menu
    // bar inside the window.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mueang"_s);
    QApplication::setApplicationVersion(programVersion());
    QApplication::setDesktopFileName(u"th.mueang.mueang"_s);

    const auto problems = app::recoverSettings({app::Preferences::defaultFile(), app::Preferences::defaultStateFile()});
    app::Preferences preferences(app::Preferences::defaultFile(), app::Preferences::defaultStateFile());
    const wording::Presentation presentation = app::presentationFrom(preferences);
    app::Session session(presentation);
    // The worker reads the file while this thread builds the window.
    app::startSession(session, preferences, request.file);

    Translations translations;
    app::useLanguage(translations, presentation.language);
    applyFonts(application);
    applyTextSize(application, preferences.textSize());
    applyTheme(application, AppearanceController::isDark(preferences));
    QApplication::setWindowIcon(themedIcon(u"mueang"_s));

    AppearanceController appearance(preferences);
    app::WorkspaceController workspace({workspace::defaultFolder()});
    MainWindow window({session, preferences, translations, appearance, workspace});
    window.views().setCurrentView(request.view);
    window.show();
    instance.listen([&](const app::InstanceRequest &later) { takeOver(later, session, window); });
    handleSessionEnd(window);
    QTimer::singleShot(systemFontsDelay, &window, [&] {
        loadSystemFonts();
        showSettingsProblems(&window, problems);
    });
    return QApplication::exec();
}

} // namespace mueang::gui
