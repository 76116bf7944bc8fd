// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runwindow.h"

#include "base/translations.h"
#include "base/version.h"
#include "gui/appearance.h"
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/preferences.h"
#include "gui/session.h"
#include "gui/style/icon.h"
#include "gui/style/systemfonts.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QTimer>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds systemFontsDelay{100}; ///< the first frame is on the screen by then

} // namespace

int runWindow(int &argc, char **argv, const QString &catalogueFile)
{
    startWithoutSystemFonts();
    // Asking the session bus for a global menu bar would hold up the first frame, and a menu inside the
    // window is what its tests and screen readers know.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mueang"_s);
    QApplication::setApplicationVersion(programVersion());

    Preferences preferences(Preferences::defaultFile());
    const exporting::Presentation presentation = presentationFrom(preferences);
    Session session(presentation);
    // The worker reads the file while this thread builds the window.
    if (catalogueFile.isEmpty()) {
        session.openBundled();
    } else {
        session.open(catalogueFile);
    }

    Translations translations;
    useLanguage(translations, presentation.language);
    applyFonts(application);
    applyTheme(application, AppearanceController::isDark(preferences));
    QApplication::setWindowIcon(themedIcon(u"mueang"_s));

    AppearanceController appearance(preferences);
    MainWindow window(session, preferences, translations, appearance);
    window.show();
    QTimer::singleShot(systemFontsDelay, &window, [] { takeSystemFonts(); });
    return QApplication::exec();
}

} // namespace mueang::gui
