// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/streams.h"
#include "exporting/csv.h"
#include "exporting/json.h"
#include "exporting/jsonwriter.h"
#include "exporting/texttable.h"
#include "text/collator.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <map>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::Index;

namespace {

constexpr qsizetype countColumn = 4;

const QStringList &formats()
{
    static const QStringList names{u"table"_s, u"csv"_s, u"tsv"_s, u"json"_s};
    return names;
}

struct Row
{
    Index province = catalogue::noIndex;
    int areas = 0;
};

/** In dictionary order of the Thai names. */
Result<std::vector<Row>> countedProvinces(const Catalogue &catalogue, const std::vector<Index> &areas, bool withEmpty)
{
    const auto collator = text::Collator::create();
    if (!collator) {
        return tl::unexpected(collator.error());
    }
    std::map<Index, int> counts;
    for (const Index area : areas) {
        ++counts[catalogue.areas[area].province];
    }
    std::vector<QStringView> names;
    std::vector<Row> rows;
    for (Index province = 0; province < catalogue.provinces.size(); ++province) {
        names.push_back(catalogue.provinces[province].name.th);
        const auto count = counts.find(province);
        if (withEmpty || count != counts.end()) {
            rows.push_back({province, count != counts.end() ? count->second : 0});
        }
    }
    const std::vector<std::uint32_t> ranks = collator->ranks(names);
    std::ranges::stable_sort(rows, {}, [&ranks](const Row &row) { return ranks[row.province]; });
    return rows;
}

QStringList header(exporting::HeaderNames names)
{
    if (names == exporting::HeaderNames::Keys) {
        return {u"code"_s, u"name_th"_s, u"name_en"_s, u"region"_s, u"areas"_s};
    }
    return {QCoreApplication::translate("mueang::Cli", "Code"),
            QCoreApplication::translate("mueang::Cli", "Name (Thai)"),
            QCoreApplication::translate("mueang::Cli", "Name (English)"),
            QCoreApplication::translate("mueang::Cli", "Region"), QCoreApplication::translate("mueang::Cli", "Areas")};
}

QStringList cells(const Catalogue &catalogue, const Row &row, text::Language language)
{
    const catalogue::Province &province = catalogue.provinces[row.province];
    const QStringView region = province.region6 == catalogue::noIndex
        ? QStringView()
        : catalogue.regions[province.region6].name.preferred(language);
    return {province.code.toString(), province.name.th.toString(), province.name.en.toString(), region.toString(),
            QString::number(row.areas)};
}

struct Answer
{
    const Catalogue &catalogue;
    query::Query query;
    std::vector<Row> rows;
    OutputOptions output;
    text::Language language = text::Language::Thai;
};

Result<> writeTable(QIODevice &device, const Answer &answer)
{
    exporting::TextTable table;
    table.header = header(answer.output.header);
    table.rowCount = answer.rows.size();
    table.maximumWidth = isStandardOutput(answer.output.file) ? terminalWidth() : 0;
    table.cell = [&answer](std::size_t row, qsizetype column) {
        const bool isEmpty = column == countColumn && answer.rows[row].areas == 0;
        return isEmpty ? QCoreApplication::translate("mueang::Cli", "none yet")
                       : cells(answer.catalogue, answer.rows[row], answer.language).at(column);
    };
    return exporting::writeTextTable(device, table);
}

Result<> writeCsv(QIODevice &device, const Answer &answer)
{
    const OutputOptions &output = answer.output;
    QString text = output.byteOrderMark ? QString(QChar::ByteOrderMark) : QString();
    text += exporting::csvRecord(header(output.header), output.delimiter, output.guardFormulas);
    for (const Row &row : answer.rows) {
        text +=
            exporting::csvRecord(cells(answer.catalogue, row, answer.language), output.delimiter, output.guardFormulas);
    }
    device.write(text.toUtf8());
    return {};
}

void writeProvince(exporting::JsonWriter &json, const Catalogue &catalogue, const Row &row)
{
    const catalogue::Province &province = catalogue.provinces[row.province];
    json.beginObject();
    json.value("code"_L1, province.code);
    json.value("name_th"_L1, province.name.th);
    json.value("name_en"_L1, province.name.en);
    json.value("region"_L1,
               province.region6 == catalogue::noIndex ? QStringView() : catalogue.regions[province.region6].id);
    json.integer("areas"_L1, std::int64_t{row.areas});
    json.integer("population"_L1, province.population);
    json.value("population_date"_L1, text::toIsoString(province.populationDate));
    json.number("area_km2"_L1, province.areaKm2);
    exporting::writeCitations(json, catalogue, province.citations);
    json.endObject();
}

Result<> writeJson(QIODevice &device, const Answer &answer)
{
    exporting::JsonWriter json(device);
    json.beginObject();
    exporting::writeEdition(json, answer.catalogue.edition);
    exporting::writeQuery(json, answer.query);
    json.beginArray("provinces"_L1);
    for (const Row &row : answer.rows) {
        writeProvince(json, answer.catalogue, row);
    }
    json.endArray();
    json.endObject();
    return json.flush() ? Result<>() : failure(ErrorKind::NotWritable, {}, device.errorString());
}

Result<> write(QIODevice &device, const Answer &answer)
{
    if (answer.output.isText()) {
        return writeTable(device, answer);
    }
    return answer.output.isJson() ? writeJson(device, answer) : writeCsv(device, answer);
}

void addOptions(CommandLine &commandLine)
{
    commandLine.add(u"all"_s,
                    QCoreApplication::translate("mueang::Cli", "All provinces, also those without an area yet."));
    addFilterOptions(commandLine);
    addOutputOptions(commandLine, formats());
    addCommonOptions(commandLine);
    commandLine.addExamples({u"mueang provinces"_s, u"mueang provinces --all --format csv --output provinces.csv"_s,
                             u"mueang provinces --year 2564 --region East"_s});
}

int answerQuery(const CommandLine &commandLine, const OutputOptions &output, text::Language language)
{
    const auto loaded = load(commandLine);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto query = parseFilters(commandLine, *loaded->catalogue);
    if (!query) {
        return commandLine.reportWrongUsage(query.error());
    }
    const query::Result result = query::run(*query, *loaded->index).value_or(query::Result());
    auto rows = countedProvinces(*loaded->catalogue, result.rows, commandLine.isSet(u"all"_s));
    if (!rows) {
        return reportError(rows.error());
    }
    const Answer answer{*loaded->catalogue, *query, std::move(*rows), output, language};
    const int status = deliver(output.file, [&answer](QIODevice &device) { return write(device, answer); });
    if (status == Done) {
        reportGuess(result);
    }
    if (status == Done && output.isText()) {
        message(
            QCoreApplication::translate("mueang::Cli", "%n province(s)", nullptr, static_cast<int>(answer.rows.size()))
            + u", "_s
            + QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, static_cast<int>(result.rows.size())));
    }
    return status;
}

} // namespace

int provinces(const QStringList &arguments)
{
    CommandLine commandLine(u"provinces"_s,
                            QCoreApplication::translate("mueang::Cli",
                                                        "Lists the provinces with the number of their "
                                                        "areas."));
    addOptions(commandLine);
    if (const auto status = commandLine.process(arguments)) {
        return *status;
    }
    const auto presentation = parsePresentation(commandLine);
    const auto output = parseOutput(commandLine, formats());
    if (!presentation || !output) {
        return commandLine.reportWrongUsage(presentation ? output.error() : presentation.error());
    }
    if (!commandLine.operands().isEmpty()) {
        return commandLine.reportWrongUsage(
            QCoreApplication::translate("mueang::Cli", "“%1” is one word too many: what to find is given by options.")
                .arg(commandLine.operands().constFirst()));
    }
    return answerQuery(commandLine, *output, presentation->language);
}

} // namespace mueang::cli
