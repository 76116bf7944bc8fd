// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/geojson.h"

#include "catalogue/enumkeys.h"
#include "exporting/json.h"
#include "files/jsonwriter.h"
#include "query/columns.h"
#include "wording/citations.h"
#include "wording/rowtexts.h"

#include <span>
#include <variant>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using query::AreaColumn;

namespace {

class Features final
{
public:
    Features(files::JsonWriter &json, const Catalogue &catalogue, const AreaExport &what)
        : m_json(json)
        , m_catalogue(catalogue)
        , m_what(what)
        , m_texts(catalogue, query::HeaderNames::Keys, what.presentation)
    {
        for (const AreaColumn column : what.columns) {
            m_keys.push_back(query::columnKey(column).toLatin1());
        }
    }

    void write(const catalogue::Area &area)
    {
        const catalogue::Place *place = area.place == catalogue::noIndex ? nullptr : &m_catalogue.places[area.place];
        m_json.beginObject();
        m_json.value("type"_L1, "Feature"_L1);
        m_json.value("id"_L1, area.id);
        writeGeometry(place);
        m_json.beginObject("properties"_L1);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            writeProperty(QLatin1StringView(m_keys[i]), area, m_what.columns[i]);
        }
        if (place == nullptr) {
            m_json.null("place_is_approximate"_L1);
        } else {
            m_json.flag("place_is_approximate"_L1, place->isApproximate);
        }
        if (m_what.withSources) {
            writeCitations(m_json, m_catalogue, area.citations);
        }
        m_json.endObject();
        m_json.endObject();
    }

private:
    void writeGeometry(const catalogue::Place *place)
    {
        if (place == nullptr) {
            m_json.null("geometry"_L1);
            return;
        }
        m_json.beginObject("geometry"_L1);
        m_json.value("type"_L1, "Point"_L1);
        m_json.beginArray("coordinates"_L1);
        m_json.element(place->longitude); // RFC 7946, 3.1.1: longitude first
        m_json.element(place->latitude);
        m_json.endArray();
        m_json.endObject();
    }

    void writeProperty(QLatin1StringView key, const catalogue::Area &area, AreaColumn column)
    {
        const wording::AreaValue value = wording::cellValue(m_catalogue, area, column);
        const auto *domains = std::get_if<std::span<const catalogue::AreaDomain>>(&value);
        if (domains == nullptr) {
            m_json.value(key, m_texts.text(value));
            return;
        }
        m_json.beginArray(key);
        for (const catalogue::AreaDomain &entry : *domains) {
            m_json.element(catalogue::key(entry.domain));
        }
        m_json.endArray();
    }

    files::JsonWriter &m_json;
    const Catalogue &m_catalogue;
    const AreaExport &m_what;
    wording::RowTexts m_texts;
    std::vector<QByteArray> m_keys;
};

} // namespace

Result<> writeGeoJson(QIODevice &device, const Catalogue &catalogue, std::span<const catalogue::Index> rows,
                      const AreaExport &what, const Progress &progress)
{
    files::JsonWriter json(device);
    Features features(json, catalogue, what);
    json.beginObject();
    json.value("type"_L1, "FeatureCollection"_L1);
    writeEdition(json, catalogue.edition);
    writeQuery(json, what.query, what.userData.get());
    json.beginArray("features"_L1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (progress.isCancelled()) {
            return failure(ErrorKind::Cancelled);
        }
        progress.report(row);
        features.write(catalogue.areas[rows[row]]);
    }
    json.endArray();
    if (what.withSources) {
        writeSources(json, catalogue, wording::citedSources(catalogue, rows));
    }
    json.endObject();
    return json.finish();
}

} // namespace mueang::exporting
