// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/answerreport.h"
#include "cli/arguments.h"
#include "cli/columnoptions.h"
#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/streams.h"
#include "exporting/areaexport.h"
#include "exporting/texttable.h"
#include "query/columns.h"
#include "query/searchindex.h"
#include "wording/labels.h"
#include "wording/querywords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

ColumnNames<AreaColumn> columnNames()
{
    ColumnNames<AreaColumn> names;
    for (const AreaColumn column : query::allColumns()) {
        names.keys.append(query::columnKey(column));
        names.columns.push_back(column);
    }
    return names;
}

struct Request
{
    wording::Presentation presentation;
    OutputOptions output;
    std::vector<AreaColumn> columns;
    query::Order order;
    wording::HeaderLanguage headerLanguage = wording::HeaderLanguage::Interface;
    bool withSources = false;
};

std::vector<AreaColumn> usualColumns(const OutputOptions &output)
{
    // Formats for programs have all columns, those for people the default ones.
    const auto format = output.fileFormat();
    const bool isForPrograms = format && !exporting::format(*format).isForPeople;
    const auto columns = isForPrograms ? query::allColumns() : wording::defaultColumns();
    return {columns.begin(), columns.end()};
}

Parsed<Request> parseRequest(const CommandLine &commandLine)
{
    if (const QString sentence = superfluousOperand(commandLine); !sentence.isEmpty()) {
        return wrong(sentence);
    }
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, areaFormats());
    if (!presentation || !output) {
        return wrong(presentation ? output.error() : presentation.error());
    }
    const auto columns = parseColumns(commandLine, columnNames(), usualColumns(*output));
    const auto order = parseSort(commandLine, columnNames());
    if (!columns || !order) {
        return wrong(columns ? order.error() : columns.error());
    }
    const auto headerLanguage = parseHeaderLanguage(commandLine);
    if (!headerLanguage) {
        return wrong(headerLanguage.error());
    }
    const auto sort = order->value_or(Sort<AreaColumn>());
    const bool isByList = !order->has_value();
    return Request{*presentation,   *output,
                   *columns,        {sort.column, sort.descending, isByList},
                   *headerLanguage, wantsSources(commandLine, *output)};
}

Result<> writeTable(QIODevice &device, const catalogue::Catalogue &catalogue, const std::vector<catalogue::Index> &rows,
                    const Request &request)
{
    exporting::TextTable table;
    table.header = request.output.header == query::HeaderNames::Keys
        ? query::columnKeys(request.columns, false)
        : wording::columnTitles(request.columns, request.headerLanguage, false);
    table.rowCount = rows.size();
    table.maximumWidth = isStandardOutput(request.output.file) ? terminalWidth() : 0;
    table.cell = [&](std::size_t row, qsizetype column) {
        const QString text = wording::cellText(catalogue, catalogue.areas[rows[row]],
                                               request.columns[static_cast<std::size_t>(column)], request.presentation);
        return text.isEmpty() ? wording::notKnown() : text;
    };
    return exporting::writeTextTable(device, table);
}

Result<> writeRows(QIODevice &device, const query::SearchIndex &index, const query::QueryContext &asked,
                   const std::vector<catalogue::Index> &rows, const Request &request)
{
    const catalogue::Catalogue &catalogue = *index.catalogue;
    const auto format = request.output.fileFormat();
    if (!format) {
        return writeTable(device, catalogue, rows, request);
    }
    exporting::AreaExport what;
    static_cast<exporting::TextForm &>(what) = request.output.textForm(request.presentation);
    what.format = *format;
    what.columns = request.columns;
    what.headerLanguage = request.headerLanguage;
    what.withSources = request.withSources;
    what.query = asked.query;
    what.userData = asked.userData;
    what.filters = wording::filtersInWords(wording::activeFilters(index, asked, request.presentation));
    if (!isStandardOutput(request.output.file)) {
        what.scratchFolder = QFileInfo(request.output.file).absolutePath();
    }
    return exporting::writeAreas(device, catalogue, rows, what);
}

void addOptions(CommandLine &commandLine)
{
    addFilterOptions(commandLine);
    addColumnOptions(commandLine, columnNames().keys);
    addOutputOptions(commandLine, areaFormats());
    addHeaderLanguageOption(commandLine);
    addSourceOptions(commandLine);
    addCommonOptions(commandLine);
    commandLine.addExamples({u"mueang list --year 2565 --output 2565.xlsx"_s,
                             u"mueang list --province ชลบุรี --province Rayong"_s,
                             u"mueang list --region ใต้ --sort approved:desc --columns name_th,approved"_s,
                             u"mueang list --domain Energy --type livable --format json"_s,
                             u"mueang list --format geojson --no-sources --output areas.geojson"_s});
}

} // namespace

int list(const QStringList &arguments)
{
    CommandLine commandLine(u"list"_s,
                            QCoreApplication::translate("mueang::Cli", "Lists the certified areas that fit."));
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
    auto asked = parseFilters(commandLine, *loaded);
    if (!asked) {
        return commandLine.reportWrongUsage(asked.error());
    }
    asked->query.order = request->order;
    const query::Result result = query::run(asked->query, *loaded->index, asked->userData).value_or(query::Result());
    const int status = writeOutput(request->output.file, [&](QIODevice &device) {
        return writeRows(device, *loaded->index, *asked, result.rows, *request);
    });
    if (status == Done) {
        reportAnswer(*asked, result, *loaded->index, request->presentation);
    }
    if (status == Done && request->output.isText()) {
        const int areas = static_cast<int>(result.rows.size());
        message(QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, areas) + u", "_s
                + QCoreApplication::translate("mueang::Cli", "%n province(s)", nullptr, result.provinceCount));
    }
    return status;
}

} // namespace mueang::cli
