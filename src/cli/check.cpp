// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errormessage.h"
#include "base/paths.h"
#include "catalogue/open.h"
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/streams.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

bool isUnreadable(const Error &error)
{
    return error.kind == ErrorKind::FileNotFound || error.kind == ErrorKind::FileNotReadable;
}

QString problemLine(const Error &error)
{
    const QString what = errorMessage(error).what;
    const bool isSaid = error.detail.isEmpty() || what.contains(error.detail);
    return text::terminalText(isSaid ? what : what + u' ' + error.detail) + u'\n';
}

int printLines(const QString &lines)
{
    return writeOutput({}, [&lines](QIODevice &device) -> Result<> {
        device.write(lines.toUtf8());
        return {};
    });
}

} // namespace

int check(const QStringList &arguments)
{
    CommandLine commandLine(u"check"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Tells whether a file is a sound catalogue: "
                                                        "every problem, one per line. Exit status 0 "
                                                        "is yes, 1 no."),
                            u"FILE"_s);
    commandLine.add(u"lang"_s, QCoreApplication::translate("mueang::Cli", "Language of the messages: th or en."),
                    u"LANGUAGE"_s);
    commandLine.addExamples({u"mueang check mine.sqlite"_s});
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    if (commandLine.operands().size() != 1) {
        return commandLine.reportWrongUsage(QCoreApplication::translate("mueang::Cli", "Give one file to check."));
    }
    const QString file = absolutePath(commandLine.operands().constFirst());
    const std::vector<Error> problems = catalogue::checkCatalogue(file);
    if (problems.empty()) {
        return printLines(
            text::terminalText(QCoreApplication::translate("mueang::Cli", "“%1” is a sound catalogue.").arg(file))
            + u'\n');
    }
    if (std::ranges::any_of(problems, isUnreadable)) {
        return reportError(*std::ranges::find_if(problems, isUnreadable));
    }
    QString lines;
    for (const Error &problem : problems) {
        lines += problemLine(problem);
    }
    const int status = printLines(lines);
    return status == Done ? No : status;
}

} // namespace mueang::cli
