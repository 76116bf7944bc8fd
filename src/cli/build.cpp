// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"

#include "base/errormessage.h"
#include "base/paths.h"
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/streams.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

/** Returns a line such as "areas.csv:12: name_th: “x”: the rule", whose position editors recognise. */
QString problemText(const catalogue::Problem &problem)
{
    QString text = problem.file;
    if (problem.line > 0) {
        text += u':' + QString::number(problem.line);
    }
    if (!problem.column.isEmpty()) {
        text += u": "_s + problem.column;
    }
    if (!problem.value.isEmpty()) {
        text += u": “"_s + problem.value + u'”';
    }
    return text + u": "_s + problem.rule;
}

int report(const catalogue::BuildReport &built, const QString &folder, const QString &output)
{
    if (built.problems.empty()) {
        for (const catalogue::Problem &notice : built.notices) {
            message(problemText(notice));
        }
        message(QCoreApplication::translate("mueang::Cli", "“%1” is built: %2, %3.")
                    .arg(output, QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, built.areas),
                         QCoreApplication::translate("mueang::Cli", "%n province(s)", nullptr, built.provinces)));
        return Done;
    }
    for (const catalogue::Problem &problem : built.problems) {
        message(problemText(problem));
    }
    const ErrorMessage words = errorMessage({ErrorKind::BadData, folder, {}, QString::number(built.problems.size())});
    message(words.what + u' ' + words.advice);
    return No;
}

} // namespace

int build(const QStringList &arguments)
{
    CommandLine commandLine(u"build"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Compiles a folder of CSV files into a "
                                                        "catalogue; every wrong cell is named. Exit "
                                                        "status 1 means that the files have problems."),
                            u"DIR"_s);
    commandLine.add(u"output"_s, QCoreApplication::translate("mueang::Cli", "The catalogue to write."), u"FILE"_s);
    commandLine.add(u"lang"_s, QCoreApplication::translate("mueang::Cli", "Language of the messages: th or en."),
                    u"LANGUAGE"_s);
    commandLine.addExamples({u"mueang build data --output mine.sqlite"_s});
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const QString output = commandLine.value(u"output"_s);
    if (commandLine.operands().size() != 1 || output.isEmpty() || output == "-"_L1) {
        return commandLine.reportWrongUsage(
            QCoreApplication::translate("mueang::Cli", "Give one folder, and a file by --output."));
    }
    const QString folder = absolutePath(commandLine.operands().constFirst());
    const auto built = catalogue::buildCatalogue(folder, absolutePath(output));
    return built ? report(*built, folder, output) : reportError(built.error());
}

} // namespace mueang::cli
