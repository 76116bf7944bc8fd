// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

/** The geometry of the map: outlines, projection, clusters of pins. Pure; any thread. */
namespace mueang::map {

/** Degrees, WGS 84. */
struct GeoPoint
{
    double longitude = 0;
    double latitude = 0;

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/** Closed: the last point is the first again, and there are at least four. */
using GeoRing = std::vector<GeoPoint>;

/** The outer ring first, then its holes. */
using GeoPolygon = std::vector<GeoRing>;

struct GeoFeature
{
    QString id; ///< a number as its digits; empty when there is none
    QJsonObject properties;
    std::vector<GeoPolygon> polygons; ///< empty for a feature without a geometry
};

/**
 * Reads GeoJSON (RFC 7946) that holds areas: a FeatureCollection, a Feature, a Polygon or a MultiPolygon. What
 * else the RFC knows (points, lines, collections of geometries) is refused, as are coordinates off the globe,
 * rings that are not closed, other coordinate systems (the `crs` of 2008, unless it names WGS 84), files over
 * 64 MB or a million points. The error is of the kind Damaged with `subject` as its subject, the member at fault
 * as its place ("features[2].geometry.coordinates[0]") and the rule as its detail.
 */
[[nodiscard]] Result<std::vector<GeoFeature>> readGeoJson(const QByteArray &json, const QString &subject);

} // namespace mueang::map
