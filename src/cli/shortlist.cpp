// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"
#include "cli/arguments.h"
#include "cli/candidates.h"
#include "cli/commands.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/shortlistshow.h"
#include "cli/streams.h"
#include "cli/workspaceaccess.h"
#include "workspace/edits.h"
#include "workspace/listfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using workspace::Change;
using workspace::Contents;

namespace {

/** The workspace and the catalogue, opened for one command. */
struct ShortlistContext
{
    std::unique_ptr<workspace::Workspace> workspace;
    Loaded loaded;
    wording::Presentation presentation;
};

/** Returns the list of --list, else the first; nullopt if it does not exist yet. */
std::optional<workspace::Shortlist> wantedList(const CommandLine &commandLine, const Contents &contents)
{
    if (commandLine.isSet(u"list"_s)) {
        return contents.listNamed(commandLine.value(u"list"_s));
    }
    const auto lists = contents.orderedLists();
    return lists.empty() ? std::nullopt : std::optional(lists.front());
}

QString nameOfNewList(const CommandLine &commandLine)
{
    return commandLine.isSet(u"list"_s) ? commandLine.value(u"list"_s)
                                        : QCoreApplication::translate("mueang::Cli", "Shortlist");
}

/** Prints the title of the change, or that the change is empty, and returns the exit status. */
int report(const ShortlistContext &desk, const Result<Change> &change)
{
    if (!change) {
        return reportError(change.error());
    }
    const auto name = [&desk](const QString &area) {
        return areaName(*desk.loaded.catalogue, area, desk.presentation.language);
    };
    message(change->isEmpty() ? QCoreApplication::translate("mueang::Cli", "Nothing to do: it is so already.")
                              : changeTitle(*change, name));
    reportWarnings(*desk.workspace);
    return Done;
}

Parsed<QString> parseId(const ShortlistContext &desk, const QString &word)
{
    const auto area = parseArea(*desk.loaded.catalogue, *desk.loaded.index, word);
    if (!area) {
        return wrong(area.error());
    }
    return desk.loaded.catalogue->areas[*area].id.toString();
}

/** Returns the ids of the operands after the action; also of areas that are in a list but not in this catalogue. */
Parsed<QStringList> parseIds(const CommandLine &commandLine, const ShortlistContext &desk)
{
    QStringList ids;
    for (const QString &word : commandLine.operands().mid(1)) {
        const auto id = parseId(desk, word);
        const bool isListed = std::ranges::any_of(desk.workspace->contents().memberships,
                                                  [&word](const auto &entry) { return entry.first.second == word; });
        if (!id && !isListed) {
            return wrong(id.error());
        }
        ids.append(id ? *id : word);
    }
    return ids;
}

/**
 * Returns the members that a word denotes, as spelt in the list: the identical one, else those with the same
 * foldedName().
 */
QStringList membersCalled(const QStringList &members, const QString &word)
{
    if (members.contains(word)) {
        return {word};
    }
    QStringList found;
    std::ranges::copy_if(members, std::back_inserter(found),
                         [folded = workspace::foldedName(word)](const QString &member) {
                             return workspace::foldedName(member) == folded;
                         });
    return found;
}

/** Returns the ids of the areas to remove; members of the list take precedence over a search in the catalogue. */
Parsed<QStringList> parseMembers(const CommandLine &commandLine, const ShortlistContext &desk,
                                 const workspace::Shortlist &list)
{
    const QStringList members = desk.workspace->contents().areasOf(list.id);
    QStringList ids;
    for (const QString &word : commandLine.operands().mid(1)) {
        QStringList found = membersCalled(members, word);
        if (found.isEmpty()) {
            const auto id = parseId(desk, word);
            if (!id) {
                return wrong(id.error());
            }
            found = membersCalled(members, *id);
        }
        ids += found;
    }
    return ids;
}

int addAreas(const CommandLine &commandLine, const ShortlistContext &desk)
{
    const auto ids = parseIds(commandLine, desk);
    if (!ids) {
        return commandLine.reportWrongUsage(ids.error());
    }
    return report(desk, desk.workspace->edit([&](const Contents &contents) {
        const auto list = wantedList(commandLine, contents);
        return list ? workspace::addAreas(contents, list->id, *ids)
                    : createList(contents, nameOfNewList(commandLine), *ids);
    }));
}

int removeAreas(const CommandLine &commandLine, const ShortlistContext &desk)
{
    const auto list = wantedList(commandLine, desk.workspace->contents());
    if (!list) {
        return commandLine.reportWrongUsage(
            parseList(desk.workspace->contents(), commandLine.value(u"list"_s)).error());
    }
    const auto ids = parseMembers(commandLine, desk, *list);
    if (!ids) {
        return commandLine.reportWrongUsage(ids.error());
    }
    return report(desk, desk.workspace->edit([&](const Contents &contents) {
        return workspace::removeAreas(contents, list->id, *ids);
    }));
}

int import(const CommandLine &commandLine, const ShortlistContext &desk)
{
    const QString file = absolutePath(commandLine.operands().at(1));
    const auto lists = workspace::readListsFile(file);
    if (!lists) {
        return reportError(lists.error());
    }
    std::vector<workspace::RefusedNote> refused;
    const int status = report(desk, desk.workspace->edit([&](const Contents &contents) {
        return importLists(contents, *lists, file, QDateTime::currentDateTime()).map([&](const workspace::Import &one) {
            refused = one.refusedNotes;
            return one.change;
        });
    }));
    if (status == Done) {
        for (const workspace::RefusedNote &note : refused) {
            message(refusedNoteSentence(note, [](const QString &area) { return area; }));
        }
    }
    return status;
}

int show(const CommandLine &commandLine, const ShortlistContext &desk, const OutputOptions &output)
{
    ShownLists shown{{}, desk.presentation, output};
    if (commandLine.isSet(u"list"_s)) {
        const auto list = parseList(desk.workspace->contents(), commandLine.value(u"list"_s));
        if (!list) {
            return commandLine.reportWrongUsage(list.error());
        }
        shown.list = list->id;
    }
    return showLists(desk.workspace->contents(), *desk.loaded.catalogue, shown);
}

/** Returns the error message if the operands do not fit the action, else null. */
QString wrongOperands(const QString &action, qsizetype count)
{
    const QStringList &actions = shortlistActions();
    if (!actions.contains(action)) {
        return QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(action, actions.join(", "_L1));
    }
    if (action == "show"_L1 && count > 1) {
        return QCoreApplication::translate("mueang::Cli", "“show” takes no more words: the list is given by --list.");
    }
    if (action == "import"_L1 && count != 2) {
        return QCoreApplication::translate("mueang::Cli", "Give one file to import.");
    }
    return count < 2 && action != "show"_L1
        ? QCoreApplication::translate("mueang::Cli", "Which area? “mueang list --columns id” lists the identifiers.")
        : QString();
}

void addOptions(CommandLine &commandLine)
{
    commandLine.add(u"list"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "The list of this name: without it the first to add or "
                                                "remove, all to show. A new name makes a list."),
                    u"NAME"_s);
    addOutputOptions(commandLine, tableFormats());
    addCommonOptions(commandLine);
    commandLine.addExamples({u"mueang shortlist add phuket hat-yai --list \"Site visits\""_s,
                             u"mueang shortlist remove หาดใหญ่"_s,
                             u"mueang shortlist show --format csv --output lists.csv"_s,
                             u"mueang shortlist import lists.csv"_s, u"mueang list --shortlisted \"Site visits\""_s});
}

} // namespace

int shortlist(const QStringList &arguments)
{
    CommandLine commandLine(u"shortlist"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Shows your lists of areas with your notes; adds areas to a "
                                                        "list and removes them; imports lists that were exported."),
                            shortlistActions().join(u'|') + u" [ID...|FILE]"_s);
    addOptions(commandLine);
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, tableFormats());
    const QString action = commandLine.operands().value(0, u"show"_s);
    const QString sentence = wrongOperands(action, commandLine.operands().size());
    if (!presentation || !output || !sentence.isEmpty()) {
        return commandLine.reportWrongUsage(!presentation ? presentation.error() : !output ? output.error() : sentence);
    }
    auto loaded = load(commandLine);
    auto opened = openWorkspace();
    if (!loaded || !opened) {
        return reportError(loaded ? opened.error() : loaded.error());
    }
    const ShortlistContext desk{std::move(*opened), std::move(*loaded), *presentation};
    if (action == "show"_L1) {
        return show(commandLine, desk, *output);
    }
    if (action == "import"_L1) {
        return import(commandLine, desk);
    }
    return action == "add"_L1 ? addAreas(commandLine, desk) : removeAreas(commandLine, desk);
}

} // namespace mueang::cli
