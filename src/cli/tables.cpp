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
#include "exporting/tableoutput.h"
#include "wording/tablerows.h"

#include <QCoreApplication>

#include <set>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using wording::Table;
using wording::TableKind;

namespace {

/** Glossary terms are not filtered by areas. */
bool hasFilters(TableKind kind)
{
    return kind != TableKind::Glossary;
}

QString description(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return QCoreApplication::translate("mueang::Cli", "Lists the provinces with the number of their areas.");
    case TableKind::Rounds:
        return QCoreApplication::translate("mueang::Cli",
                                           "Lists the meetings that approved areas, with their dates and areas.");
    case TableKind::Sources:
        return QCoreApplication::translate("mueang::Cli",
                                           "Lists the publications with the number of facts that rest on each.");
    case TableKind::Glossary:
        return QCoreApplication::translate("mueang::Cli", "Lists the terms in both languages with what they mean.");
    }
    Q_UNREACHABLE();
}

QString descriptionOfAll(TableKind kind)
{
    return kind == TableKind::Provinces
        ? QCoreApplication::translate("mueang::Cli", "All provinces, also those without an area yet.")
        : QCoreApplication::translate("mueang::Cli", "All rows, also those without an area that fits.");
}

QStringList examples(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return {u"mueang provinces"_s, u"mueang provinces --all --format csv --output provinces.csv"_s,
                u"mueang provinces --year 2564 --region East"_s};
    case TableKind::Rounds:
        return {u"mueang rounds"_s, u"mueang rounds --province Bangkok --columns meeting,held_on,area_names"_s};
    case TableKind::Sources:
        return {u"mueang sources --find depa --sort published_on:desc"_s,
                u"mueang sources --province ภูเก็ต --columns title,url,facts --format csv"_s};
    case TableKind::Glossary:
        return {u"mueang glossary"_s, u"mueang glossary --find ด้าน --format json"_s};
    }
    Q_UNREACHABLE();
}

QString countInWords(TableKind kind, std::size_t rows)
{
    const int count = static_cast<int>(rows);
    switch (kind) {
    case TableKind::Provinces:
        return QCoreApplication::translate("mueang::Cli", "%n province(s)", nullptr, count);
    case TableKind::Rounds:
        return QCoreApplication::translate("mueang::Cli", "%n round(s)", nullptr, count);
    case TableKind::Sources:
        return QCoreApplication::translate("mueang::Cli", "%n source(s)", nullptr, count);
    case TableKind::Glossary:
        return QCoreApplication::translate("mueang::Cli", "%n term(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

using Columns = ColumnNames<const wording::TableColumn *>;

Columns columnNames(TableKind kind)
{
    Columns names;
    for (const wording::TableColumn &column : wording::tableColumns(kind)) {
        names.keys.append(QString::fromLatin1(column.key));
        names.columns.push_back(&column);
    }
    return names;
}

wording::TableColumns defaultColumns(TableKind kind, const OutputOptions &output)
{
    if (output.isJson()) {
        return wording::columnsForPrograms(kind);
    }
    return output.isText() ? wording::columnsForReaders(kind) : wording::columnsForPeople(kind);
}

struct Request
{
    TableKind kind = TableKind::Provinces;
    wording::Presentation presentation;
    OutputOptions output;
    wording::TableColumns columns;
    std::optional<Sort<const wording::TableColumn *>> sort;
    QString find;
    bool isAll = false;
};

Parsed<Request> parseRequest(TableKind kind, const CommandLine &commandLine)
{
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, tableFormats());
    if (!presentation || !output) {
        return wrong(presentation ? output.error() : presentation.error());
    }
    if (const QString sentence = superfluousOperand(commandLine); !sentence.isEmpty()) {
        return wrong(sentence);
    }
    const Columns names = columnNames(kind);
    const auto columns = parseColumns(commandLine, names, defaultColumns(kind, *output));
    const auto sort = parseSort(commandLine, names);
    if (!columns || !sort) {
        return wrong(columns ? sort.error() : columns.error());
    }
    return Request{kind,
                   *presentation,
                   *output,
                   *columns,
                   *sort,
                   commandLine.values(u"find"_s).join(u' '),
                   hasFilters(kind) && commandLine.isSet(u"all"_s)};
}

/** Returns whether only rows with areas are listed: always for provinces, for others only if filters are set. */
bool needsAreas(const Request &request, const query::Query &query)
{
    const bool isAsked = request.kind == TableKind::Provinces || query.hasFilters() || !query.text.isEmpty();
    return isAsked && !request.isAll;
}

Result<Table> tableOf(const Request &request, const catalogue::CataloguePointer &catalogue, const query::Query &query,
                      std::span<const catalogue::Index> areas)
{
    auto table = wording::makeTable(request.kind, catalogue, areas);
    if (!table) {
        return table;
    }
    const wording::TableSearch search(*table);
    const auto text = query::SearchText::parsed(request.find);
    std::vector<wording::TableRow> rows;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const bool hasAreas = !table->rows[row].areas.empty() || !needsAreas(request, query);
        if (hasAreas && search.matches(row, text)) {
            rows.push_back(table->rows[row]);
        }
    }
    table->rows = std::move(rows);
    return !request.sort ? table
                         : wording::sorted(std::move(*table), *request.sort->column, request.sort->descending,
                                           request.presentation.language);
}

int areasIn(const Table &table)
{
    std::set<catalogue::Index> areas;
    for (const wording::TableRow &row : table.rows) {
        areas.insert(row.areas.begin(), row.areas.end());
    }
    return static_cast<int>(areas.size());
}

Result<> write(QIODevice &device, const Table &table, const Request &request, const query::QueryContext &asked)
{
    const OutputOptions &output = request.output;
    if (output.isJson()) {
        return exporting::writeTableJson(device, table, request.columns, asked);
    }
    if (!output.isText()) {
        return exporting::writeTableCsv(device, table, request.columns, output.textForm(request.presentation));
    }
    exporting::TextTable text = exporting::textTable(table, request.columns, output.header, request.presentation);
    text.maximumWidth = isStandardOutput(output.file) ? terminalWidth() : 0;
    return exporting::writeTextTable(device, text);
}

void addOptions(TableKind kind, CommandLine &commandLine)
{
    if (hasFilters(kind)) {
        commandLine.add(u"all"_s, descriptionOfAll(kind));
        addFilterOptions(commandLine);
    }
    commandLine.add(u"find"_s,
                    QCoreApplication::translate("mueang::Cli", "Only rows with all these words, Thai or English."),
                    u"TEXT"_s);
    addColumnOptions(commandLine, columnNames(kind).keys);
    addOutputOptions(commandLine, tableFormats());
    addCommonOptions(commandLine);
    commandLine.addExamples(examples(kind));
}

int answerRequest(const CommandLine &commandLine, const Request &request)
{
    const auto loaded = load(commandLine);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto asked = hasFilters(request.kind) ? parseFilters(commandLine, *loaded) : query::QueryContext();
    if (!asked) {
        return commandLine.reportWrongUsage(asked.error());
    }
    const query::Result result = query::run(asked->query, *loaded->index, asked->userData).value_or(query::Result());
    const auto table = tableOf(request, loaded->catalogue, asked->query, result.rows);
    if (!table) {
        return reportError(table.error());
    }
    const int status =
        writeOutput(request.output.file, [&](QIODevice &device) { return write(device, *table, request, *asked); });
    if (status == Done) {
        reportAnswer(*asked, result, *loaded->index, request.presentation);
    }
    if (status == Done && request.output.isText()) {
        const QString areas = QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, areasIn(*table));
        message(countInWords(request.kind, table->rows.size()) + (hasFilters(request.kind) ? u", "_s + areas : u""_s));
    }
    return status;
}

} // namespace

int table(TableKind kind, const QStringList &arguments)
{
    CommandLine commandLine(wording::tableName(kind), description(kind));
    addOptions(kind, commandLine);
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const auto request = parseRequest(kind, commandLine);
    return request ? answerRequest(commandLine, *request) : commandLine.reportWrongUsage(request.error());
}

} // namespace mueang::cli
