// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/partcounter.h"

#include <array>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr auto approximateSource = "d-gazetteer-approx"_L1;

/** The values of a row after its number and area, in the order of the table's columns. */
using Values = std::vector<QVariant>;

/** Proposers are organisations too, but are in the files of areas. */
void countProposers(const Compilation &compilation, PartCounter &parts)
{
    for (auto area = compilation.areas.records.begin(); area != compilation.areas.records.end(); ++area) {
        if (area->hasProposer) {
            parts.addElsewhere(area.key());
        }
    }
}

/** Compiles a file of facts about areas. Each row has an area, values and sources. */
Result<> compileFile(Compilation &compilation, const FileSpec &spec, const tables::Table &table,
                     const std::function<Values(Row &)> &valuesOf)
{
    PartCounter parts("area_id");
    if (&table == &tables::organisation) {
        countProposers(compilation, parts);
    }
    const auto read = compilation.read(spec, [&](Row &row) {
        const auto area = compilation.areas.records.find(row.cell("area_id"));
        const bool isKnown = area != compilation.areas.records.end() && area->file != AreaRecord::File::None;
        if (!isKnown && compilation.areas.isWhole && row.hasValue("area_id")) {
            Compilation::reportUnknown(row, "area_id", row.cell("area_id"), compilation.areas.file);
        }
        const std::vector<qint64> sources = compilation.sourcesOf(row);
        if (isKnown) {
            parts.add(row);
            Compilation::count(row, "area_id", *area, static_cast<qint64>(sources.size()));
        }
        Values values = valuesOf(row);
        if (isKnown && area->number != 0) {
            const qint64 number = compilation.writer.nextNumber(table);
            values.insert(values.begin(), {number, area->number});
            compilation.insert(table, values);
            compilation.cite(table.name, number, sources);
        }
    });
    return read.map([&compilation, &parts](bool /*isWhole*/) { parts.report(compilation.problems); });
}

Result<> compileDomains(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"), key("domain"), required("source_ids"), required("basis"),
                                        optional("note")};
    static constexpr FileSpec spec{"area_domains.csv", false, columns};
    return compileFile(compilation, spec, tables::domain, [](Row &row) {
        return Values{keyOrNull(row.keyword<Domain>("domain")), keyOrNull(row.keyword<DomainBasis>("basis")),
                      orNull(row.prose("note"))};
    });
}

Result<> compileOrganisations(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),
                                        key("role"),
                                        optionalKey("organisation_th"),
                                        optionalKey("organisation_en"),
                                        optional("website"),
                                        required("source_ids"),
                                        optional("note")};
    static constexpr FileSpec spec{"area_organisations.csv", false, columns};
    return compileFile(compilation, spec, tables::organisation, [](Row &row) {
        row.needOneOf({"organisation_th", "organisation_en"});
        return Values{keyOrNull(row.keyword<OrganisationRole>("role")), orNull(row.text("organisation_th")),
                      orNull(row.text("organisation_en")), orNull(row.url("website")), orNull(row.prose("note"))};
    });
}

Result<> compileProjects(Compilation &compilation)
{
    static constexpr std::array columns{
        key("area_id"),         optionalKey("title_en"), optionalKey("title_th"), optional("summary_en"),
        optional("summary_th"), optional("domain"),      required("source_ids"),  required("relation"),
    };
    static constexpr FileSpec spec{"area_projects.csv", false, columns};
    return compileFile(compilation, spec, tables::project, [](Row &row) {
        row.needOneOf({"title_th", "title_en"});
        return Values{orNull(row.text("title_th")),
                      orNull(row.text("title_en")),
                      orNull(row.prose("summary_th")),
                      orNull(row.prose("summary_en")),
                      keyOrNull(row.keyword<Domain>("domain")),
                      keyOrNull(row.keyword<ProjectRelation>("relation"))};
    });
}

Result<> compileFigures(Compilation &compilation)
{
    static constexpr std::array columns{
        key("area_id"),      key("measure"),         key("value"),        key("unit"),
        optionalKey("year"), required("source_ids"), optionalKey("note"),
    };
    static constexpr FileSpec spec{"area_figures.csv", false, columns};
    return compileFile(compilation, spec, tables::figure, [](Row &row) {
        return Values{orNull(row.slug("measure", u'_')), orNull(row.real("value")), orNull(row.text("unit")),
                      orNull(row.year("year")), orNull(row.prose("note"))};
    });
}

Result<> compileAwards(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),         optionalKey("award_en"), optionalKey("award_th"),
                                        optional("awarded_by"), optionalKey("year"),     optional("result"),
                                        required("source_ids"), optional("note")};
    static constexpr FileSpec spec{"area_awards.csv", false, columns};
    return compileFile(compilation, spec, tables::award, [](Row &row) {
        row.needOneOf({"award_th", "award_en"});
        return Values{orNull(row.text("award_th")), orNull(row.text("award_en")), orNull(row.text("awarded_by")),
                      orNull(row.year("year")),     orNull(row.text("result")),   orNull(row.prose("note"))};
    });
}

Result<> compilePlaces(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),          required("lat"),     required("lon"),
                                        optional("locality_th"), optional("website"), optional("locality_en"),
                                        required("source_ids")};
    static constexpr FileSpec spec{"area_places.csv", false, columns};
    return compileFile(compilation, spec, tables::place, [](Row &row) {
        const bool isApproximate = row.cell("source_ids").split(u';').contains(approximateSource);
        return Values{orNull(row.real("lat", -90, 90)), orNull(row.real("lon", -180, 180)), isApproximate ? 1 : 0,
                      orNull(row.text("locality_th")),  orNull(row.text("locality_en")),    orNull(row.url("website"))};
    });
}

} // namespace

Result<> compileFacts(Compilation &compilation)
{
    for (const auto compileNext :
         {compileDomains, compileOrganisations, compileProjects, compileFigures, compileAwards, compilePlaces}) {
        if (Result<> compiled = compileNext(compilation); !compiled) {
            return compiled;
        }
    }
    return {};
}

} // namespace mueang::catalogue::compile
