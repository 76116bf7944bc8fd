// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/enumkeys.h"
#include "exporting/json.h"
#include "files/jsonwriter.h"
#include "query/columns.h"

#include <set>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

namespace {

template<class Enum>
QString keyText(const std::optional<Enum> &value)
{
    return value ? QString(catalogue::key(*value)) : QString();
}

std::optional<std::int64_t> year(int value)
{
    return value == 0 ? std::nullopt : std::optional<std::int64_t>(value);
}

/** Writes areas with all their parts and citations, and collects the cited sources. */
class SheetWriter final
{
public:
    SheetWriter(files::JsonWriter &json, const Catalogue &catalogue)
        : m_json(json)
        , m_catalogue(catalogue)
    { }

    void write(const catalogue::Area &area)
    {
        m_json.beginObject();
        writeAreaColumn(m_json, m_catalogue, area, query::AreaColumn::Id);
        for (const query::AreaColumn column : query::allColumns()) {
            // Domains follow below, with notes and sources.
            if (column != query::AreaColumn::Id && column != query::AreaColumn::Domains) {
                writeAreaColumn(m_json, m_catalogue, area, column);
            }
        }
        m_json.integer("number_in_round"_L1, area.numberInRound);
        m_json.beginArray("other_names"_L1);
        for (const QStringView name : Catalogue::of(m_catalogue.otherNames, area.otherNames)) {
            m_json.element(name);
        }
        m_json.endArray();
        writeSummary(area);
        writeText(m_json, "note"_L1, area.note);
        writeParts("milestones"_L1, m_catalogue.milestones, area.milestones);
        writeParts("domains"_L1, m_catalogue.domains, area.domains);
        writeParts("organisations"_L1, m_catalogue.organisations, area.organisations);
        writeParts("projects"_L1, m_catalogue.projects, area.projects);
        writeParts("figures"_L1, m_catalogue.figures, area.figures);
        writeParts("awards"_L1, m_catalogue.awards, area.awards);
        writePlace(area);
        cite(area.citations);
        m_json.endObject();
    }

    [[nodiscard]] const std::set<catalogue::Index> &cited() const { return m_cited; }

private:
    template<class Part>
    void writeParts(QLatin1StringView key, const std::vector<Part> &all, catalogue::Range range)
    {
        m_json.beginArray(key);
        for (const Part &part : Catalogue::of(all, range)) {
            m_json.beginObject();
            writeFields(part);
            cite(part.citations);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void cite(catalogue::Range citations, QLatin1StringView name = "sources"_L1)
    {
        writeCitations(m_json, m_catalogue, citations, name);
        const auto sources = Catalogue::of(m_catalogue.citations, citations);
        m_cited.insert(sources.begin(), sources.end());
    }

    void writeSummary(const catalogue::Area &area)
    {
        catalogue::AreaSummary summary;
        if (area.summary != catalogue::noIndex) {
            summary = m_catalogue.summaries[area.summary];
        }
        m_json.value("summary_th"_L1, summary.text.th);
        m_json.value("summary_en"_L1, summary.text.en);
        cite(summary.citations, "summary_sources"_L1);
    }

    void writeFields(const catalogue::Milestone &milestone)
    {
        m_json.value("event"_L1, catalogue::key(milestone.event));
        m_json.value("date"_L1, text::toIsoString(milestone.date));
        m_json.value("reason_th"_L1, milestone.reason.th);
        m_json.value("reason_en"_L1, milestone.reason.en);
        writeText(m_json, "note"_L1, milestone.note);
    }

    void writeFields(const catalogue::AreaDomain &entry)
    {
        m_json.value("domain"_L1, catalogue::key(entry.domain));
        m_json.value("basis"_L1, catalogue::key(entry.basis));
        writeText(m_json, "note"_L1, entry.note);
    }

    void writeFields(const catalogue::Organisation &organisation)
    {
        m_json.value("role"_L1, catalogue::key(organisation.role));
        m_json.value("name_th"_L1, organisation.name.th);
        m_json.value("name_en"_L1, organisation.name.en);
        m_json.value("website"_L1, organisation.website);
        writeText(m_json, "note"_L1, organisation.note);
    }

    void writeFields(const catalogue::Project &project)
    {
        m_json.value("title_th"_L1, project.title.th);
        m_json.value("title_en"_L1, project.title.en);
        m_json.value("summary_th"_L1, project.summary.th);
        m_json.value("summary_en"_L1, project.summary.en);
        m_json.value("domain"_L1, keyText(project.domain));
        m_json.value("relation"_L1, catalogue::key(project.relation));
    }

    void writeFields(const catalogue::Figure &figure)
    {
        m_json.value("measure"_L1, figure.measure);
        m_json.number("value"_L1, std::optional(figure.value));
        m_json.value("unit"_L1, figure.unit);
        m_json.integer("year"_L1, year(figure.year));
        writeText(m_json, "note"_L1, figure.note);
    }

    void writeFields(const catalogue::Award &award)
    {
        m_json.value("name_th"_L1, award.name.th);
        m_json.value("name_en"_L1, award.name.en);
        writeText(m_json, "awarded_by"_L1, award.awardedBy);
        m_json.integer("year"_L1, year(award.year));
        writeText(m_json, "result"_L1, award.result);
        writeText(m_json, "note"_L1, award.note);
    }

    void writePlace(const catalogue::Area &area)
    {
        if (area.place == catalogue::noIndex) {
            m_json.null("place"_L1);
            return;
        }
        const catalogue::Place &place = m_catalogue.places[area.place];
        m_json.beginObject("place"_L1);
        m_json.number("latitude"_L1, std::optional(place.latitude));
        m_json.number("longitude"_L1, std::optional(place.longitude));
        m_json.flag("is_approximate"_L1, place.isApproximate);
        m_json.value("locality_th"_L1, place.locality.th);
        m_json.value("locality_en"_L1, place.locality.en);
        m_json.value("website"_L1, place.website);
        cite(place.citations);
        m_json.endObject();
    }

    files::JsonWriter &m_json;
    const Catalogue &m_catalogue;
    std::set<catalogue::Index> m_cited;
};

} // namespace

Result<> writeFactSheetsJson(QIODevice &device, const Catalogue &catalogue, std::span<const catalogue::Index> rows)
{
    files::JsonWriter json(device);
    json.beginObject();
    writeEdition(json, catalogue.edition);
    json.beginObject("query"_L1);
    json.beginArray("ids"_L1);
    for (const catalogue::Index row : rows) {
        json.element(catalogue.areas[row].id);
    }
    json.endArray();
    json.endObject();
    json.beginArray("areas"_L1);
    SheetWriter sheets(json, catalogue);
    for (const catalogue::Index row : rows) {
        sheets.write(catalogue.areas[row]);
    }
    json.endArray();
    const std::vector<catalogue::Index> cited(sheets.cited().begin(), sheets.cited().end());
    writeSources(json, catalogue, cited);
    json.endObject();
    return json.finish();
}

} // namespace mueang::exporting
