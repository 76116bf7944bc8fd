// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/geojson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace mueang::map {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype{64} * 1024 * 1024;
constexpr qsizetype mostPoints = 1'000'000;
constexpr qsizetype fewestInRing = 4;

tl::unexpected<Error> wrong(const QString &rule, const QString &place = {})
{
    return failure(ErrorKind::Damaged, {}, rule, place);
}

/** The error as the caller sees it, one level further out. */
tl::unexpected<Error> within(const QString &outer, Error error)
{
    const bool joins = error.place.isEmpty() || error.place.startsWith(u'[');
    error.place = outer + (joins ? QString() : u"."_s) + error.place;
    return tl::unexpected<Error>(std::move(error));
}

QString element(qsizetype index)
{
    return u"["_s + QString::number(index) + u"]"_s;
}

/** Reads one document; counts its points over all features. */
class Reader final
{
public:
    Result<std::vector<GeoFeature>> readDocument(const QJsonObject &object);

private:
    static Result<GeoPoint> readPoint(const QJsonValue &value);
    Result<GeoRing> readRing(const QJsonValue &value);
    Result<GeoPolygon> readPolygon(const QJsonValue &value);
    Result<std::vector<GeoPolygon>> readMultiPolygon(const QJsonValue &value);
    Result<std::vector<GeoPolygon>> readGeometry(const QJsonValue &value);
    Result<GeoFeature> readFeature(const QJsonValue &value);
    Result<std::vector<GeoFeature>> readFeatures(const QJsonValue &value);

    qsizetype m_points = 0;
};

/** All elements of an array, each by the same rule. */
template<class T, class Read>
Result<std::vector<T>> readEach(const QJsonValue &value, Read &&read)
{
    if (!value.isArray()) {
        return wrong(u"must be an array"_s);
    }
    const QJsonArray array = value.toArray();
    std::vector<T> all;
    all.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> one = read(array.at(i));
        if (!one) {
            return within(element(i), std::move(one.error()));
        }
        all.push_back(std::move(*one));
    }
    return all;
}

Result<GeoPoint> Reader::readPoint(const QJsonValue &value)
{
    // A third number is the height; RFC 7946, 3.1.1, lets readers ignore what follows.
    const QJsonArray position = value.toArray();
    if (!value.isArray() || position.size() < 2 || !position.at(0).isDouble() || !position.at(1).isDouble()) {
        return wrong(u"must be a position: longitude and latitude"_s);
    }
    const GeoPoint point{position.at(0).toDouble(), position.at(1).toDouble()};
    // Written so that what is not a number fails too.
    if (!(std::abs(point.longitude) <= 180.0) || !(std::abs(point.latitude) <= 90.0)) {
        return wrong(u"must lie on the globe: at most 180 degrees of longitude and 90 of latitude"_s);
    }
    return point;
}

Result<GeoRing> Reader::readRing(const QJsonValue &value)
{
    m_points += value.toArray().size();
    if (m_points > mostPoints) {
        return wrong(u"must not bring more than %1 points"_s.arg(mostPoints));
    }
    Result<GeoRing> ring = readEach<GeoPoint>(value, &Reader::readPoint);
    if (ring && static_cast<qsizetype>(ring->size()) < fewestInRing) {
        return wrong(u"must be a ring of at least four positions"_s);
    }
    if (ring && ring->front() != ring->back()) {
        return wrong(u"must be a closed ring: the last position is the first again"_s);
    }
    return ring;
}

Result<GeoPolygon> Reader::readPolygon(const QJsonValue &value)
{
    Result<GeoPolygon> polygon = readEach<GeoRing>(value, [this](const QJsonValue &ring) { return readRing(ring); });
    if (polygon && polygon->empty()) {
        return wrong(u"must have an outer ring"_s);
    }
    return polygon;
}

Result<std::vector<GeoPolygon>> Reader::readMultiPolygon(const QJsonValue &value)
{
    return readEach<GeoPolygon>(value, [this](const QJsonValue &polygon) { return readPolygon(polygon); });
}

Result<std::vector<GeoPolygon>> Reader::readGeometry(const QJsonValue &value)
{
    if (!value.isObject()) {
        return wrong(u"must be an object"_s);
    }
    const QJsonObject geometry = value.toObject();
    const QString type = geometry.value("type"_L1).toString();
    const QString coordinates = u"coordinates"_s;
    if (type == "Polygon"_L1) {
        Result<GeoPolygon> polygon = readPolygon(geometry.value(coordinates));
        if (!polygon) {
            return within(coordinates, std::move(polygon.error()));
        }
        return std::vector<GeoPolygon>{std::move(*polygon)};
    }
    if (type == "MultiPolygon"_L1) {
        Result<std::vector<GeoPolygon>> polygons = readMultiPolygon(geometry.value(coordinates));
        if (!polygons) {
            return within(coordinates, std::move(polygons.error()));
        }
        return polygons;
    }
    return wrong(u"must be Polygon or MultiPolygon"_s, u"type"_s);
}

Result<GeoFeature> Reader::readFeature(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.value("type"_L1).toString() != "Feature"_L1) {
        return wrong(u"must be Feature"_s, u"type"_s);
    }
    const QJsonValue id = object.value("id"_L1);
    const QJsonValue properties = object.value("properties"_L1);
    if (!id.isUndefined() && !id.isString() && !id.isDouble()) {
        return wrong(u"must be a string or a number"_s, u"id"_s);
    }
    if (!properties.isUndefined() && !properties.isNull() && !properties.isObject()) {
        return wrong(u"must be an object or null"_s, u"properties"_s);
    }
    GeoFeature feature{.id = id.toVariant().toString(), .properties = properties.toObject(), .polygons = {}};
    const QJsonValue geometry = object.value("geometry"_L1);
    if (geometry.isNull()) {
        return feature;
    }
    Result<std::vector<GeoPolygon>> polygons = readGeometry(geometry);
    if (!polygons) {
        return within(u"geometry"_s, std::move(polygons.error()));
    }
    feature.polygons = std::move(*polygons);
    return feature;
}

Result<std::vector<GeoFeature>> Reader::readFeatures(const QJsonValue &value)
{
    Result<std::vector<GeoFeature>> features =
        readEach<GeoFeature>(value, [this](const QJsonValue &feature) { return readFeature(feature); });
    if (!features) {
        return within(u"features"_s, std::move(features.error()));
    }
    return features;
}

bool isOtherSystem(const QJsonValue &crs)
{
    const QString name = crs[u"properties"_s][u"name"_s].toString();
    return !crs.isUndefined() && !name.endsWith("CRS84"_L1) && !name.endsWith(":4326"_L1);
}

Result<std::vector<GeoFeature>> Reader::readDocument(const QJsonObject &object)
{
    if (isOtherSystem(object.value("crs"_L1))) {
        return wrong(u"must be WGS 84, the only system of RFC 7946"_s, u"crs"_s);
    }
    const QString type = object.value("type"_L1).toString();
    if (type == "FeatureCollection"_L1) {
        return readFeatures(object.value("features"_L1));
    }
    if (type == "Feature"_L1) {
        Result<GeoFeature> feature = readFeature(object);
        if (!feature) {
            return tl::unexpected<Error>(std::move(feature.error()));
        }
        return std::vector{std::move(*feature)};
    }
    if (type != "Polygon"_L1 && type != "MultiPolygon"_L1) {
        return wrong(u"must be FeatureCollection, Feature, Polygon or MultiPolygon"_s, u"type"_s);
    }
    Result<std::vector<GeoPolygon>> polygons = readGeometry(object);
    if (!polygons) {
        return tl::unexpected<Error>(std::move(polygons.error()));
    }
    return std::vector{GeoFeature{.id = {}, .properties = {}, .polygons = std::move(*polygons)}};
}

Result<std::vector<GeoFeature>> readBytes(const QByteArray &json)
{
    if (json.size() > mostBytes) {
        return wrong(u"must not be larger than %1 bytes"_s.arg(mostBytes));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull()) {
        return wrong(fault.errorString(), u"byte %1"_s.arg(fault.offset));
    }
    if (!document.isObject()) {
        return wrong(u"must be an object"_s);
    }
    return Reader().readDocument(document.object());
}

} // namespace

Result<std::vector<GeoFeature>> readGeoJson(const QByteArray &json, const QString &subject)
{
    Result<std::vector<GeoFeature>> features = readBytes(json);
    if (!features) {
        features.error().subject = subject;
    }
    return features;
}

} // namespace mueang::map
