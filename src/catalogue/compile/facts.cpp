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
    return read.map([&](bool isWhole) {
        parts.report(compilation.problems);
        if (&table == &tables::organisation) {
            compilation.organisations.isWhole = isWhole && compilation.areas.isWhole;
        }
    });
}

Result<> compileDomains(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),    key("domain"),       required("source_ids"),
                                        required("basis"), optional("note_th"), optional("note_en"),
                                        optional("note")};
    static constexpr FileSpec spec{"area_domains.csv", false, columns};
    return compileFile(compilation, spec, tables::domain, [&compilation](Row &row) {
        const ShownText note = compilation.prose(row, "note");
        return Values{keyOrNull(row.keyword<Domain>("domain")), keyOrNull(row.keyword<DomainBasis>("basis")), note.th,
                      note.en};
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
                                        optional("note_th"),
                                        optional("note_en"),
                                        optional("note")};
    static constexpr FileSpec spec{"area_organisations.csv", false, columns};
    return compileFile(compilation, spec, tables::organisation, [&compilation](Row &row) {
        row.needOneOf({"organisation_th", "organisation_en"});
        compilation.addOrganisation(row.cell("organisation_th"), row.cell("organisation_en"),
                                    compilation.areas.records.value(row.cell("area_id")).number != 0);
        const ShownText note = compilation.prose(row, "note");
        return Values{keyOrNull(row.keyword<OrganisationRole>("role")),
                      orNull(row.text("organisation_th")),
                      orNull(row.text("organisation_en")),
                      orNull(row.url("website")),
                      note.th,
                      note.en};
    });
}

Result<> compileProjects(Compilation &compilation)
{
    static constexpr std::array columns{
        key("area_id"),         optionalKey("title_en"), optionalKey("title_th"), optional("summary_en"),
        optional("summary_th"), optional("domain"),      required("source_ids"),  required("relation"),
    };
    static constexpr FileSpec spec{"area_projects.csv", false, columns};
    return compileFile(compilation, spec, tables::project, [&compilation](Row &row) {
        row.needOneOf({"title_th", "title_en"});
        const ShownText title = compilation.text(row, "title");
        const ShownText summary = compilation.prose(row, "summary");
        return Values{title.th,
                      title.en,
                      summary.th,
                      summary.en,
                      keyOrNull(row.keyword<Domain>("domain")),
                      keyOrNull(row.keyword<ProjectRelation>("relation"))};
    });
}

Result<> compileFigures(Compilation &compilation)
{
    static constexpr std::array columns{
        key("area_id"),      key("measure"),         key("value"),           key("unit"),
        optionalKey("year"), required("source_ids"), optionalKey("note_th"), optionalKey("note_en"),
        optionalKey("note"),
    };
    static constexpr FileSpec spec{"area_figures.csv", false, columns};
    return compileFile(compilation, spec, tables::figure, [&compilation](Row &row) {
        const ShownText note = compilation.prose(row, "note");
        return Values{orNull(row.slug("measure", u'_')),
                      orNull(row.real("value")),
                      orNull(row.text("unit")),
                      orNull(row.year("year")),
                      note.th,
                      note.en};
    });
}

Result<> compileAwards(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),
                                        optionalKey("award_en"),
                                        optionalKey("award_th"),
                                        optional("awarded_by_th"),
                                        optional("awarded_by_en"),
                                        optional("awarded_by"),
                                        optionalKey("year"),
                                        optional("result_th"),
                                        optional("result_en"),
                                        optional("result"),
                                        required("source_ids"),
                                        optional("note_th"),
                                        optional("note_en"),
                                        optional("note")};
    static constexpr FileSpec spec{"area_awards.csv", false, columns};
    return compileFile(compilation, spec, tables::award, [&compilation](Row &row) {
        row.needOneOf({"award_th", "award_en"});
        const ShownText awardedBy = compilation.text(row, "awarded_by");
        const ShownText result = compilation.text(row, "result");
        const ShownText note = compilation.prose(row, "note");
        return Values{orNull(row.text("award_th")),
                      orNull(row.text("award_en")),
                      awardedBy.th,
                      awardedBy.en,
                      orNull(row.year("year")),
                      result.th,
                      result.en,
                      note.th,
                      note.en};
    });
}

Result<> compilePlaces(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"),          required("lat"),     required("lon"),
                                        optional("locality_th"), optional("website"), optional("locality_en"),
                                        required("source_ids")};
    static constexpr FileSpec spec{"area_places.csv", false, columns};
    return compileFile(compilation, spec, tables::place, [&compilation](Row &row) {
        const ShownText locality = compilation.text(row, "locality");
        const bool isApproximate = row.cell("source_ids").split(u';').contains(approximateSource);
        return Values{orNull(row.real("lat", -90, 90)),
                      orNull(row.real("lon", -180, 180)),
                      isApproximate ? 1 : 0,
                      locality.th,
                      locality.en,
                      orNull(row.url("website"))};
    });
}

Result<> compileSummaries(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"), optional("summary_th"), optional("summary_en"),
                                        required("source_ids")};
    static constexpr FileSpec spec{"area_summaries.csv", false, columns};
    return compileFile(compilation, spec, tables::summary, [&compilation](Row &row) {
        row.needOneOf({"summary_th", "summary_en"});
        const ShownText summary = compilation.prose(row, "summary");
        return Values{summary.th, summary.en};
    });
}

Result<> compileAreaWords(Compilation &compilation)
{
    static constexpr std::array columns{key("area_id"), key("word"), required("lang"), required("kind"),
                                        required("source_ids")};
    static constexpr FileSpec spec{"area_words.csv", false, columns};
    return compileFile(compilation, spec, tables::areaWord, [](Row &row) {
        const std::array<QVariant, 3> word = wordValues(row);
        return Values(word.begin(), word.end());
    });
}

} // namespace

Result<> compileFacts(Compilation &compilation)
{
    for (const auto compileNext : {compileDomains, compileOrganisations, compileProjects, compileFigures, compileAwards,
                                   compilePlaces, compileSummaries, compileAreaWords}) {
        if (Result<> compiled = compileNext(compilation); !compiled) {
            return compiled;
        }
    }
    return {};
}

} // namespace mueang::catalogue::compile
