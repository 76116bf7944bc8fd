// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/candidates.h"
#include "cli/commands.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/streams.h"
#include "exporting/factsheet.h"
#include "exporting/json.h"

#include <QCoreApplication>
#include <QIODevice>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &formats()
{
    static const QStringList names{u"text"_s, u"json"_s};
    return names;
}

Result<> writeSheets(QIODevice &device, const catalogue::Catalogue &catalogue,
                     const std::vector<catalogue::Index> &rows, const wording::Presentation &presentation)
{
    for (const catalogue::Index row : rows) {
        const QString sheet = exporting::factSheet(catalogue, catalogue.areas[row], presentation);
        device.write((row == rows.front() ? sheet : u"\n\n"_s + sheet).toUtf8());
    }
    return {};
}

} // namespace

int show(const QStringList &arguments)
{
    CommandLine commandLine(u"show"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Shows everything known about areas, with the "
                                                        "sources. An area is named by its identifier "
                                                        "or by words that only it has."),
                            u"ID..."_s);
    addOutputOptions(commandLine, formats());
    addCommonOptions(commandLine);
    commandLine.addExamples(
        {u"mueang show phuket"_s, u"mueang show hat-yai khon-kaen --format json"_s, u"mueang show แสนสุข --lang th"_s});
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, formats());
    if (!presentation || !output) {
        return commandLine.reportWrongUsage(presentation ? output.error() : presentation.error());
    }
    if (commandLine.operands().isEmpty()) {
        return commandLine.reportWrongUsage(QCoreApplication::translate(
            "mueang::Cli", "Which area? “mueang list --columns id” lists the identifiers."));
    }
    const auto loaded = load(commandLine);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto rows = parseAreas(*loaded->catalogue, *loaded->index, commandLine.operands());
    if (!rows) {
        return commandLine.reportWrongUsage(rows.error());
    }
    return writeOutput(output->file, [&](QIODevice &device) {
        return output->isJson() ? exporting::writeFactSheetsJson(device, *loaded->catalogue, *rows)
                                : writeSheets(device, *loaded->catalogue, *rows, *presentation);
    });
}

} // namespace mueang::cli
