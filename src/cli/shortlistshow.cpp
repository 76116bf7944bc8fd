// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shortlistshow.h"

#include "cli/arguments.h"
#include "cli/streams.h"
#include "exporting/texttable.h"
#include "query/areaids.h"
#include "workspace/listfile.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

/** Returns the names of an area, or nullptr if the catalogue lacks it. */
using NameOf = std::function<const catalogue::Bilingual *(const QString &area)>;

/** Returns a row for each area of each list, then notes on areas of no list. */
Rows rowsOf(const workspace::ExportedLists &lists, const NameOf &nameOf, text::Language language)
{
    Rows rows;
    QSet<QString> listed;
    const auto add = [&](const QString &list, const QString &area) {
        const catalogue::Bilingual *const name = nameOf(area);
        const auto note = lists.notes.find(area);
        rows.push_back({list, area,
                        name != nullptr ? name->preferred(language).toString()
                                        : QCoreApplication::translate("mueang::Cli", "not in this catalogue"),
                        note == lists.notes.end() ? QString() : note->second.text});
        listed.insert(area);
    };
    for (const workspace::ExportedLists::List &list : lists.lists) {
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

/** Prints “2 lists, 5 areas” on stderr, beside a table. */
void count(const workspace::ExportedLists &lists)
{
    QStringList areas;
    for (const workspace::ExportedLists::List &list : lists.lists) {
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
    const workspace::ExportedLists lists = sharedLists(contents, shown.list);
    const query::AreaIds ids(catalogue);
    const auto nameOf = [&](const QString &area) {
        const auto found = ids.find(catalogue, area);
        return found ? &catalogue.areas[*found].name : nullptr;
    };
    const auto names = [&nameOf](const QString &area) {
        const catalogue::Bilingual *const name = nameOf(area);
        return name == nullptr ? workspace::AreaNames()
                               : workspace::AreaNames{name->th.toString(), name->en.toString()};
    };
    const OutputOptions &output = shown.output;
    const int status = writeOutput(output.file, [&](QIODevice &device) {
        if (output.isText()) {
            return writeTable(device, rowsOf(lists, nameOf, shown.presentation.language), output);
        }
        return output.isJson()
            ? workspace::writeListsJson(device, lists, names)
            : workspace::writeListsCsv(device, lists, names, output.textForm(shown.presentation), output.header);
    });
    if (status == Done && output.isText()) {
        count(lists);
    }
    return status;
}

} // namespace mueang::cli
