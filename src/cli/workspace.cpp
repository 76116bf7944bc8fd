// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errormessage.h"
#include "base/paths.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/streams.h"
#include "cli/workspaceaccess.h"
#include "text/safetext.h"
#include "workspace/locationcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

int printLine(const QString &text)
{
    return writeOutput({}, [&text](QIODevice &device) -> Result<> {
        device.write((text::terminalText(text) + u'\n').toUtf8());
        return {};
    });
}

/** Checks without recovering; the next command that opens a damaged file restores it. */
int checkFile(const QString &operand)
{
    workspace::Place place;
    place.folder = workspace::defaultFolder();
    const QString file = operand.isEmpty() ? place.file() : absolutePath(operand);
    if (const auto usable = workspace::checkPlace(place); operand.isEmpty() && !usable) {
        return reportError(usable.error());
    }
    if (operand.isEmpty() && !QFileInfo::exists(file)) {
        return printLine(
            QCoreApplication::translate("mueang::Cli", "You have no lists and notes yet (“%1”).").arg(file));
    }
    const auto contents =
        workspace::readFile(file, operand.isEmpty() ? files::OpenMode::ReadWrite : files::OpenMode::Snapshot);
    if (contents) {
        return printLine(QCoreApplication::translate("mueang::Cli", "“%1” is sound: %2.")
                             .arg(file, countsText(countsOf(*contents))));
    }
    const ErrorKind kind = contents.error().kind;
    if (kind == ErrorKind::FileNotFound || kind == ErrorKind::FileNotReadable) {
        return reportError(contents.error());
    }
    const int status = printLine(errorMessage(contents.error()).what);
    return status == Done ? No : status;
}

int backUp(workspace::Workspace &workspace, const QString &file)
{
    const auto backup = workspace.backUp(file);
    if (backup) {
        return printLine(*backup);
    }
    const int status = reportError(backup.error());
    return isDone(backup) ? printLine(backup.error().subject) : status;
}

int restore(workspace::Workspace &workspace, const QString &file)
{
    const auto restored = workspace.restore(file);
    if (!restored) {
        return reportError(restored.error());
    }
    message(restored->change.isEmpty()
                ? QCoreApplication::translate("mueang::Cli", "Nothing to do: it is so already.")
                : QCoreApplication::translate("mueang::Cli",
                                              "Restored the copy “%1” of %2: %3. What was there is kept as a backup.")
                      .arg(restored->file, workspace::timeText(restored->time),
                           countsText(countsOf(workspace.contents()))));
    reportWarnings(workspace);
    return Done;
}

/** Returns the error message if the operands are not an action and at most one file, else null. */
QString wrongOperands(const QString &action, qsizetype count)
{
    const QStringList &actions = workspaceActions();
    if (count == 0) {
        return QCoreApplication::translate("mueang::Cli", "Which action? One of: %1.").arg(actions.join(", "_L1));
    }
    if (!actions.contains(action)) {
        return QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(action, actions.join(", "_L1));
    }
    return count > 2 ? QCoreApplication::translate("mueang::Cli", "“%1” takes one file at most.").arg(action)
                     : QString();
}

} // namespace

int workspaceFile(const QStringList &arguments)
{
    CommandLine commandLine(u"workspace"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Checks the file of your lists, notes and views, copies it, "
                                                        "or makes it as in a backup (the newest unless a file is "
                                                        "given). Exit status of check: 0 is sound, 1 not."),
                            workspaceActions().join(u'|') + u" [FILE]"_s);
    commandLine.add(u"lang"_s, QCoreApplication::translate("mueang::Cli", "Language of the messages: th or en."),
                    u"LANGUAGE"_s);
    commandLine.addExamples({u"mueang workspace check"_s, u"mueang workspace backup my-lists.sqlite"_s,
                             u"mueang workspace restore my-lists.sqlite"_s});
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const QString action = commandLine.operands().value(0);
    const QString file = commandLine.operands().value(1);
    if (const QString problem = wrongOperands(action, commandLine.operands().size()); !problem.isNull()) {
        return commandLine.reportWrongUsage(problem);
    }
    if (action == "check"_L1) {
        return checkFile(file);
    }
    const auto opened = openWorkspace();
    if (!opened) {
        return reportError(opened.error());
    }
    return action == "backup"_L1 ? backUp(**opened, file) : restore(**opened, file);
}

} // namespace mueang::cli
