// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/streams.h"
#include "exporting/json.h"
#include "exporting/labels.h"
#include "exporting/texttable.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

const QStringList &formats()
{
    static const QStringList names{u"table"_s, u"csv"_s, u"tsv"_s, u"json"_s};
    return names;
}

QStringList columnKeys()
{
    QStringList keys;
    for (const AreaColumn column : exporting::allColumns()) {
        keys.append(exporting::columnKey(column));
    }
    return keys;
}

Parsed<AreaColumn> parseColumn(const QString &word)
{
    const auto column = exporting::columnFromKey(word.trimmed().toLower());
    if (!column) {
        return wrong(
            QCoreApplication::translate("mueang::Cli", "“%1” is no column: %2.").arg(word, columnKeys().join(", "_L1)));
    }
    return *column;
}

struct Request
{
    exporting::Presentation presentation;
    OutputOptions output;
    std::vector<AreaColumn> columns;
    query::Order order;
};

Parsed<query::Order> parseOrder(const QString &text)
{
    const QString direction = text.section(u':', 1);
    const auto column = parseColumn(text.section(u':', 0, 0));
    if (!column) {
        return wrong(column.error());
    }
    if (text.contains(u':') && direction != "desc"_L1 && direction != "asc"_L1) {
        return wrong(QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(direction, u"asc, desc"_s));
    }
    return query::Order{*column, direction == "desc"_L1};
}

Parsed<std::vector<AreaColumn>> parseColumns(const CommandLine &commandLine, bool isJson)
{
    if (!commandLine.isSet(u"columns"_s)) {
        // A program gets all that there is, a person what fits.
        const auto columns = isJson ? exporting::allColumns() : exporting::defaultColumns();
        return std::vector(columns.begin(), columns.end());
    }
    std::vector<AreaColumn> columns;
    for (const QString &word : commandLine.values(u"columns"_s).join(u',').split(u',')) {
        const auto column = parseColumn(word);
        if (!column) {
            return wrong(column.error());
        }
        if (std::ranges::find(columns, *column) == columns.end()) {
            columns.push_back(*column);
        }
    }
    return columns;
}

Parsed<Request> parseRequest(const CommandLine &commandLine)
{
    if (!commandLine.operands().isEmpty()) {
        return wrong(QCoreApplication::translate("mueang::Cli",
                                                 "“%1” is one word too many: what to find is given by "
                                                 "options.")
                         .arg(commandLine.operands().constFirst()));
    }
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, formats());
    if (!presentation || !output) {
        return wrong(presentation ? output.error() : presentation.error());
    }
    const auto columns = parseColumns(commandLine, output->isJson());
    const auto order = commandLine.isSet(u"sort"_s) ? parseOrder(commandLine.value(u"sort"_s)) : query::Order();
    if (!columns || !order) {
        return wrong(columns ? order.error() : columns.error());
    }
    return Request{*presentation, *output, *columns, *order};
}

Result<> writeTable(QIODevice &device, const catalogue::Catalogue &catalogue, const std::vector<catalogue::Index> &rows,
                    const Request &request)
{
    exporting::TextTable table;
    for (const AreaColumn column : request.columns) {
        table.header.append(request.output.header == exporting::HeaderNames::Keys ? exporting::columnKey(column)
                                                                                  : exporting::columnTitle(column));
    }
    table.rowCount = rows.size();
    table.maximumWidth = isStandardOutput(request.output.file) ? terminalWidth() : 0;
    table.cell = [&](std::size_t row, qsizetype column) {
        const QString text =
            exporting::cellText(catalogue, catalogue.areas[rows[row]],
                                request.columns[static_cast<std::size_t>(column)], request.presentation);
        return text.isEmpty() ? exporting::notKnown() : text;
    };
    return exporting::writeTextTable(device, table);
}

Result<> writeRows(QIODevice &device, const catalogue::Catalogue &catalogue, const query::Query &query,
                   const std::vector<catalogue::Index> &rows, const Request &request)
{
    if (request.output.isText()) {
        return writeTable(device, catalogue, rows, request);
    }
    if (request.output.isJson()) {
        return exporting::writeAreasJson(device, catalogue, rows, {query, request.columns});
    }
    exporting::CsvOptions options;
    options.columns = request.columns;
    options.delimiter = request.output.delimiter;
    options.byteOrderMark = request.output.byteOrderMark;
    options.guardFormulas = request.output.guardFormulas;
    options.header = request.output.header;
    options.presentation = request.presentation;
    return exporting::writeCsv(device, catalogue, rows, options);
}

void addOptions(CommandLine &commandLine)
{
    addFilterOptions(commandLine);
    commandLine.add(u"sort"_s, QCoreApplication::translate("mueang::Cli", "Order by a column; “:desc” turns it round."),
                    u"COLUMN[:desc]"_s);
    commandLine.add(u"columns"_s,
                    QCoreApplication::translate("mueang::Cli", "The columns, separated by commas:") + u' '
                        + columnKeys().join(", "_L1),
                    u"A,B"_s);
    addOutputOptions(commandLine, formats());
    addCommonOptions(commandLine);
    commandLine.addExamples({u"mueang list --year 2565 --format csv --output 2565.csv"_s,
                             u"mueang list --province ชลบุรี --province Rayong"_s,
                             u"mueang list --region ใต้ --sort approved:desc --columns name_th,approved"_s,
                             u"mueang list --domain Energy --type livable --format json"_s});
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
    auto query = parseFilters(commandLine, *loaded->catalogue);
    if (!query) {
        return commandLine.reportWrongUsage(query.error());
    }
    query->order = request->order;
    const query::Result result = query::run(*query, *loaded->index).value_or(query::Result());
    const int status = deliver(request->output.file, [&](QIODevice &device) {
        return writeRows(device, *loaded->catalogue, *query, result.rows, *request);
    });
    if (status == Done) {
        reportGuess(result);
    }
    if (status == Done && request->output.isText()) {
        const int areas = static_cast<int>(result.rows.size());
        message(QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, areas) + u", "_s
                + QCoreApplication::translate("mueang::Cli", "%n province(s)", nullptr, result.provinceCount));
    }
    return status;
}

} // namespace mueang::cli
