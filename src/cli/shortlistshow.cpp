// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shortlistshow.h"

#include "cli/arguments.h"
#include "cli/streams.h"
#include "cli/workspaceaccess.h"
#include "exporting/texttable.h"
#include "workspace/listfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

QString nameIn(const catalogue::Catalogue &catalogue, const QString &area, text::Language language)
{
    const bool isKnown =
        std::ranges::find(catalogue.areas, QStringView(area), &catalogue::Area::id) != catalogue.areas.end();
    return isKnown ? areaName(catalogue, area, language)
                   : QCoreApplication::translate("mueang::Cli", "not in this catalogue");
}

/** One line for each area of each list; notes on areas of no list last. */
Rows rowsOf(const workspace::SharedLists &lists, const catalogue::Catalogue &catalogue, text::Language language)
{
    Rows rows;
    QStringList listed;
    const auto add = [&](const QString &list, const QString &area) {
        const auto note = lists.notes.find(area);
        rows.push_back(
            {list, area, nameIn(catalogue, area, language), note == lists.notes.end() ? QString() : note->second.text});
        listed.append(area);
    };
    for (const workspace::SharedLists::List &list : lists.lists) {
        for (const QString &area : list.areas) {
            add(list.name, area);
        }
        if (list.areas.isEmpty()) {
            rows.push_back({list.name, {}, QCoreApplication::translate("mueang::Cli", "empty"), {}});
        }
    }
    for (const auto &[area, note] : lists.notes) {
        if (!listed.contains(area)) {
            add({}, area);
        }
    }
    return rows;
}

Result<> writeTable(QIODevice &device, const Rows &rows, const OutputOptions &output)
{
    exporting::TextTable table;
    table.header = {QCoreApplication::translate("mueang::Cli", "List"), u"id"_s,
                    QCoreApplication::translate("mueang::Cli", "Area"),
                    QCoreApplication::translate("mueang::Cli", "Note")};
    table.rowCount = rows.size();
    table.cell = [&rows](std::size_t row, qsizetype column) { return rows[row].at(column); };
    table.maximumWidth = isStandardOutput(output.file) ? terminalWidth() : 0;
    return exporting::writeTextTable(device, table);
}

/** "2 lists, 5 areas": on stderr, beside a table. */
void count(const workspace::SharedLists &lists)
{
    QStringList areas;
    for (const workspace::SharedLists::List &list : lists.lists) {
        areas += list.areas;
    }
    areas.removeDuplicates();
    const int listCount = static_cast<int>(lists.lists.size());
    const int areaCount = static_cast<int>(areas.size());
    message(QCoreApplication::translate("mueang::Cli", "%n list(s)", nullptr, listCount) + u", "_s
            + QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, areaCount));
}

} // namespace

int showLists(const workspace::Contents &contents, const catalogue::Catalogue &catalogue, const ShownLists &shown)
{
    const workspace::SharedLists lists = sharedLists(contents, shown.list);
    const auto names = [&catalogue](const QString &area) {
        const auto found = std::ranges::find(catalogue.areas, QStringView(area), &catalogue::Area::id);
        return found == catalogue.areas.end()
            ? workspace::AreaNames()
            : workspace::AreaNames{found->name.th.toString(), found->name.en.toString()};
    };
    const OutputOptions &output = shown.output;
    const int status = deliver(output.file, [&](QIODevice &device) {
        if (output.isText()) {
            return writeTable(device, rowsOf(lists, catalogue, shown.presentation.language), output);
        }
        return output.isJson() ? workspace::writeListsJson(device, lists, names)
                               : workspace::writeListsCsv(device, lists, names, output.csvForm(shown.presentation));
    });
    if (status == Done && output.isText()) {
        count(lists);
    }
    return status;
}

} // namespace mueang::cli
