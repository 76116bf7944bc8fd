// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/candidates.h"
#include "cli/commands.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/streams.h"
#include "exporting/comparisonoutput.h"
#include "query/columns.h"

#include <QCoreApplication>
#include <QIODevice>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &formats()
{
    static const QStringList names{u"text"_s, u"csv"_s, u"tsv"_s};
    return names;
}

struct Request
{
    wording::Presentation presentation;
    OutputOptions output;
    bool onlyDifferences = false;
};

Parsed<Request> parseRequest(const CommandLine &commandLine)
{
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, formats());
    if (!presentation || !output) {
        return wrong(presentation ? output.error() : presentation.error());
    }
    return Request{*presentation, *output, commandLine.isSet(u"differences"_s)};
}

Parsed<std::vector<catalogue::Index>> parseCompared(const CommandLine &commandLine, const Loaded &loaded)
{
    const auto rows = parseAreas(*loaded.catalogue, *loaded.index, commandLine.operands());
    if (rows && (rows->size() < wording::fewestCompared || rows->size() > wording::maxCompared)) {
        return wrong(QCoreApplication::translate("mueang::Cli",
                                                 "Name two to four areas to compare. “mueang list --columns id” lists "
                                                 "the identifiers."));
    }
    return rows;
}

Result<> write(QIODevice &device, const wording::Comparison &comparison, const Request &request)
{
    if (request.output.format != formats().constFirst()) {
        return exporting::writeComparisonCsv(device, comparison, request.output.textForm(request.presentation));
    }
    const int width = isStandardOutput(request.output.file) ? terminalWidth() : 0;
    device.write(exporting::comparisonText(comparison, width).toUtf8());
    return {};
}

void addOptions(CommandLine &commandLine)
{
    commandLine.add(
        u"differences"_s,
        QCoreApplication::translate("mueang::Cli", "Only the facts that differ or are known for some areas only."));
    addOutputOptions(commandLine, formats());
    addCommonOptions(commandLine);
    commandLine.addExamples({u"mueang compare phuket hat-yai"_s, u"mueang compare phuket หาดใหญ่ krabi --differences"_s,
                             u"mueang compare phuket hat-yai --format csv --output two.csv"_s,
                             u"mueang show phuket hat-yai --format json"_s});
}

} // namespace

int compare(const QStringList &arguments)
{
    CommandLine commandLine(u"compare"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Sets two to four areas side by side, fact by fact, and marks "
                                                        "what differs. An area is named by its identifier or by words "
                                                        "that only it has. Programs take “mueang show” in JSON."),
                            u"ID ID..."_s);
    addOptions(commandLine);
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const auto request = parseRequest(commandLine);
    if (!request) {
        return commandLine.reportWrongUsage(request.error());
    }
    const auto loaded = load(commandLine);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto rows = parseCompared(commandLine, *loaded);
    if (!rows) {
        return commandLine.reportWrongUsage(rows.error());
    }
    const bool isForScripts = request->output.header == query::HeaderNames::Keys;
    auto comparison = wording::compare(*loaded->catalogue, *rows, request->presentation,
                                       isForScripts ? wording::DateForm::Iso : wording::DateForm::Long);
    if (request->onlyDifferences) {
        comparison = wording::onlyDifferences(std::move(comparison));
    }
    return writeOutput(request->output.file, [&](QIODevice &device) { return write(device, comparison, *request); });
}

} // namespace mueang::cli
