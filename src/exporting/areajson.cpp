// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/enumsize.h"
#include "catalogue/enumkeys.h"
#include "exporting/json.h"
#include "files/jsonwriter.h"
#include "query/columns.h"
#include "query/filters.h"
#include "wording/areacolumns.h"
#include "wording/citations.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using query::AreaColumn;

namespace {

void writeRegion(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area)
{
    const catalogue::Index index = catalogue.provinceOf(area).region6;
    if (index == catalogue::noIndex) {
        json.null("region"_L1);
        return;
    }
    const catalogue::Region &region = catalogue.regions[index];
    json.beginObject("region"_L1);
    json.value("id"_L1, region.id);
    json.value("name_th"_L1, region.name.th);
    json.value("name_en"_L1, region.name.en);
    json.endObject();
}

void writeProvince(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area)
{
    const catalogue::Province &province = catalogue.provinceOf(area);
    json.beginObject("province"_L1);
    json.value("code"_L1, province.code);
    json.value("name_th"_L1, province.name.th);
    json.value("name_en"_L1, province.name.en);
    json.endObject();
}

void writeOrganisation(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area)
{
    const catalogue::Organisation *organisation = wording::leadingOrganisation(catalogue, area);
    if (organisation == nullptr) {
        json.null("organisation"_L1);
        return;
    }
    json.beginObject("organisation"_L1);
    json.value("role"_L1, catalogue::key(organisation->role));
    json.value("name_th"_L1, organisation->name.th);
    json.value("name_en"_L1, organisation->name.en);
    json.endObject();
}

void writeDomains(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area)
{
    json.beginArray("domains"_L1);
    for (const catalogue::AreaDomain &entry : Catalogue::of(catalogue.domains, area.domains)) {
        json.beginObject();
        json.value("domain"_L1, catalogue::key(entry.domain));
        json.value("basis"_L1, catalogue::key(entry.basis));
        json.endObject();
    }
    json.endArray();
}

void writeRound(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area)
{
    if (area.round == catalogue::noIndex) {
        json.null("round"_L1);
        return;
    }
    const catalogue::Round &round = catalogue.rounds[area.round];
    json.beginObject("round"_L1);
    json.value("id"_L1, round.id);
    json.value("label_th"_L1, round.label.th);
    json.value("label_en"_L1, round.label.en);
    json.endObject();
}

void writeLocality(files::JsonWriter &json, const Catalogue &, const catalogue::Area &area)
{
    json.beginObject("locality"_L1);
    json.value("th"_L1, area.locality.th);
    json.value("en"_L1, area.locality.en);
    json.endObject();
}

struct ColumnJson
{
    AreaColumn column;
    void (*write)(files::JsonWriter &, const Catalogue &, const catalogue::Area &);
};

constexpr std::array<ColumnJson, query::areaColumnCount> columnsJson{{
    {AreaColumn::NameTh,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("name_th"_L1, area.name.th);
         json.value("name_th_status"_L1, catalogue::key(area.nameThStatus));
     }},
    {AreaColumn::NameEn,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("name_en"_L1, area.name.en);
         json.value("name_en_status"_L1, catalogue::key(area.nameEnStatus));
     }},
    {AreaColumn::Province, writeProvince},
    {AreaColumn::Region, writeRegion},
    {AreaColumn::Approved,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("approved"_L1, text::toIsoString(area.approved));
     }},
    {AreaColumn::LogoAwarded,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("logo_awarded"_L1, text::toIsoString(area.logoAwarded));
     }},
    {AreaColumn::CityType,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("city_type"_L1, area.cityType ? QString(catalogue::key(*area.cityType)) : QString());
     }},
    {AreaColumn::Organisation, writeOrganisation},
    {AreaColumn::Domains, writeDomains},
    {AreaColumn::Verification,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) {
         json.value("verification"_L1, catalogue::key(area.verification));
     }},
    {AreaColumn::Round, writeRound},
    {AreaColumn::Locality, writeLocality},
    {AreaColumn::Id,
     [](files::JsonWriter &json, const Catalogue &, const catalogue::Area &area) { json.value("id"_L1, area.id); }},
}};
static_assert(isInEnumOrder(columnsJson, &ColumnJson::column));

void writeValue(files::JsonWriter &json, const QString &text)
{
    json.element(text);
}

void writeValue(files::JsonWriter &json, int year)
{
    if (year == 0) {
        json.element(QStringView());
    } else {
        json.element(std::int64_t{year});
    }
}

template<class Enum>
void writeValue(files::JsonWriter &json, const std::optional<Enum> &value)
{
    json.element(value ? QString(catalogue::key(*value)) : QString());
}

void writeValue(files::JsonWriter &json, catalogue::Verification value)
{
    json.element(catalogue::key(value));
}

void writeValue(files::JsonWriter &json, const query::DatedEvent &milestone)
{
    json.element(QString(catalogue::key(milestone.event) + u' ' + QString::number(milestone.year)));
}

void writeFilter(files::JsonWriter &json, QLatin1StringView key, const QString &text)
{
    json.value(key, text);
}

void writeFilter(files::JsonWriter &json, QLatin1StringView key, bool isSet)
{
    json.flag(key, isSet);
}

template<class Value>
void writeFilter(files::JsonWriter &json, QLatin1StringView key, const std::set<Value> &values)
{
    json.beginArray(key);
    for (const Value &value : values) {
        writeValue(json, value);
    }
    json.endArray();
}

void writeLists(files::JsonWriter &json, QLatin1StringView key, const std::set<QString> &lists,
                const query::UserData *userData)
{
    json.beginArray(key);
    for (const QString &id : lists) {
        const query::UserData::List *list = userData != nullptr ? userData->list(id) : nullptr;
        json.beginObject();
        json.value("id"_L1, id);
        json.value("name"_L1, list != nullptr ? list->name : QString());
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeEdition(files::JsonWriter &json, const catalogue::Edition &edition)
{
    json.beginObject("edition"_L1);
    json.value("title_th"_L1, edition.title.th);
    json.value("title_en"_L1, edition.title.en);
    json.value("as_of"_L1, text::toIsoString(edition.asOf));
    json.integer("area_count"_L1, std::int64_t{edition.areaCount});
    json.integer("province_count"_L1, std::int64_t{edition.provinceCount});
    json.value("content_hash"_L1, edition.contentHash);
    json.endObject();
}

void writeQuery(files::JsonWriter &json, const query::Query &query, const query::UserData *userData)
{
    json.beginObject("query"_L1);
    query::forEachFilter(query, [&](auto kind, QLatin1StringView key, const auto &member) {
        if constexpr (kind == query::FilterKind::List) {
            writeLists(json, key, member, userData);
        } else {
            writeFilter(json, key, member);
        }
    });
    const query::Order order = query.appliedOrder();
    json.value("sort"_L1, query::columnKey(order.column));
    json.flag("descending"_L1, order.descending);
    json.flag("by_list"_L1, order.byList);
    json.endObject();
}

void writeText(files::JsonWriter &json, QLatin1StringView name, const catalogue::Bilingual &text)
{
    const QByteArray key(name.data(), name.size());
    json.value(name, text.preferred(text::Language::English));
    json.value(QLatin1StringView(key + "_th"), text.th);
    json.value(QLatin1StringView(key + "_en"), text.en);
}

void writeSources(files::JsonWriter &json, const Catalogue &catalogue, std::span<const catalogue::Index> sources)
{
    json.beginArray("sources"_L1);
    for (const catalogue::Index index : sources) {
        const catalogue::Source &source = catalogue.sources[index];
        json.beginObject();
        json.value("id"_L1, source.id);
        json.value("publisher"_L1, source.publisher);
        json.value("title"_L1, source.title);
        json.value("url"_L1, source.url);
        json.value("published_on"_L1, text::toIsoString(source.publishedOn));
        json.value("accessed_on"_L1, text::toIsoString(source.accessedOn));
        writeText(json, "supports"_L1, source.supports);
        json.endObject();
    }
    json.endArray();
}

void writeCitations(files::JsonWriter &json, const Catalogue &catalogue, catalogue::Range citations,
                    QLatin1StringView name)
{
    json.beginArray(name);
    for (const catalogue::Index source : Catalogue::of(catalogue.citations, citations)) {
        json.element(catalogue.sources[source].id);
    }
    json.endArray();
}

void writeAreaColumn(files::JsonWriter &json, const Catalogue &catalogue, const catalogue::Area &area,
                     AreaColumn column)
{
    columnsJson[static_cast<std::size_t>(column)].write(json, catalogue, area);
}

Result<> writeAreasJson(QIODevice &device, const Catalogue &catalogue, std::span<const catalogue::Index> rows,
                        const JsonOptions &options, const Progress &progress)
{
    files::JsonWriter json(device);
    json.beginObject();
    writeEdition(json, catalogue.edition);
    writeQuery(json, options.query, options.userData.get());
    json.beginArray("areas"_L1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (progress.isCancelled()) {
            return failure(ErrorKind::Cancelled);
        }
        progress.report(row);
        const catalogue::Area &area = catalogue.areas[rows[row]];
        json.beginObject();
        writeAreaColumn(json, catalogue, area, AreaColumn::Id);
        for (const AreaColumn column : options.columns) {
            if (column != AreaColumn::Id) {
                writeAreaColumn(json, catalogue, area, column);
            }
        }
        if (options.withSources) {
            writeCitations(json, catalogue, area.citations);
        }
        json.endObject();
    }
    json.endArray();
    if (options.withSources) {
        writeSources(json, catalogue, wording::citedSources(catalogue, rows));
    }
    json.endObject();
    return json.finish();
}

} // namespace mueang::exporting
