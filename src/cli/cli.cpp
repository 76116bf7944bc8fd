// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "base/translations.h"
#include "base/version.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/streams.h"
#include "cli/words.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

int runCommand(const QString &command)
{
    const QStringList words = QCoreApplication::arguments();
    if (command == "list"_L1) {
        return list(words);
    }
    if (command == "show"_L1) {
        return show(words);
    }
    if (command == "compare"_L1) {
        return compare(words);
    }
    if (command == "shortlist"_L1) {
        return shortlist(words);
    }
    if (command == "workspace"_L1) {
        return workspaceFile(words);
    }
    using wording::TableKind;
    for (const auto kind : {TableKind::Provinces, TableKind::Rounds, TableKind::Sources, TableKind::Glossary}) {
        if (command == wording::tableName(kind)) {
            return table(kind, words);
        }
    }
    return command == "check"_L1 ? check(words) : build(words);
}

int listInsteadOfWindow(const Arguments &arguments)
{
    const auto obstacle = windowObstacle(QProcessEnvironment::systemEnvironment(), arguments.platform);
    message(obstacle.value_or(QCoreApplication::translate("mueang::Cli", "This build of Mueang has no window.")));
    QStringList words{QCoreApplication::applicationName(), u"list"_s};
    if (!arguments.file.isEmpty()) {
        words << u"--catalogue"_s << arguments.file;
    }
    if (!arguments.language.isEmpty()) {
        words << u"--lang"_s << arguments.language;
    }
    return list(words);
}

int reportWrongWord(const Arguments &arguments)
{
    if (!arguments.view.isEmpty() && !viewNames().contains(arguments.view)) {
        message(QCoreApplication::translate("mueang::Cli", "There is no view “%1”. The views are: %2.")
                    .arg(arguments.view, viewNames().join(", "_L1)));
        return WrongUsage;
    }
    message(QCoreApplication::translate("mueang::Cli",
                                        "“%1” is neither a command (%2) nor a catalogue file. “mueang "
                                        "--help” explains more.")
                .arg(arguments.file, commandNames().join(", "_L1)));
    return WrongUsage;
}

} // namespace

bool wantsWindow(const Arguments &arguments)
{
    return arguments.isValidUtf8 && arguments.face == FrontEnd::Window
        && !windowObstacle(QProcessEnvironment::systemEnvironment(), arguments.platform);
}

int run(int &argc, char **argv, const Arguments &arguments)
{
    // Since 6.8 Qt warns on stderr that it uses C.UTF-8 if the locale has another encoding or is not installed, as in
    // cron jobs. The commands always write UTF-8.
    const QtMessageHandler handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(handler);
    QCoreApplication::setApplicationName(u"mueang"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    Translations translations;
    const auto language = parseLanguage(arguments.language.isEmpty() ? systemLanguage() : arguments.language);
    translations.use(language && *language == text::Language::Thai ? u"th"_s : u"en"_s);
    if (!arguments.isValidUtf8) {
        message(QCoreApplication::translate("mueang::Cli",
                                            "An argument is not valid UTF-8: a file of such a name "
                                            "cannot be opened; rename it first."));
        return WrongUsage;
    }
    switch (arguments.face) {
    case FrontEnd::Window:
        return listInsteadOfWindow(arguments);
    case FrontEnd::Command:
        return runCommand(arguments.command);
    case FrontEnd::Help:
        return printHelp();
    case FrontEnd::Version:
        return printVersion();
    case FrontEnd::Wrong:
        break;
    }
    return reportWrongWord(arguments);
}

} // namespace mueang::cli
