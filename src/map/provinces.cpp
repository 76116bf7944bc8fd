// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/provinces.h"

#include "map/projection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

#include <algorithm>
#include <iterator>

namespace mueang::map {

using namespace Qt::StringLiterals;

namespace {

QPolygonF ringOnPlane(const QJsonArray &ring)
{
    QPolygonF polygon;
    polygon.reserve(ring.size());
    for (const QJsonValue &position : ring) {
        polygon.append(thailandProjection().toPlane({position[0].toDouble(), position[1].toDouble()}));
    }
    return polygon;
}

void addPolygon(QPainterPath &path, const QJsonArray &rings)
{
    for (const QJsonValue &ring : rings) {
        path.addPolygon(ringOnPlane(ring.toArray()));
        path.closeSubpath();
    }
}

ProvinceShape shapeOf(const QJsonValue &feature)
{
    ProvinceShape shape{.code = feature["properties"_L1]["iso_code"_L1].toString(), .path = {}, .bounds = {}};
    shape.path.setFillRule(Qt::OddEvenFill);
    const QJsonValue geometry = feature["geometry"_L1];
    const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
    if (geometry["type"_L1] == "MultiPolygon"_L1) {
        for (const QJsonValue &polygon : coordinates) {
            addPolygon(shape.path, polygon.toArray());
        }
    } else {
        addPolygon(shape.path, coordinates);
    }
    shape.bounds = shape.path.boundingRect();
    return shape;
}

/** Does not validate the file, which is compiled in and checked by a test. */
std::vector<ProvinceShape> readBundled()
{
    QFile file(u":/map/thailand-provinces.geojson"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonArray features = QJsonDocument::fromJson(file.readAll())["features"_L1].toArray();
    std::vector<ProvinceShape> shapes;
    shapes.reserve(static_cast<std::size_t>(features.size()));
    std::ranges::transform(features, std::back_inserter(shapes), shapeOf);
    return shapes;
}

} // namespace

const std::vector<ProvinceShape> &bundledProvinces()
{
    static const std::vector<ProvinceShape> shapes = readBundled();
    return shapes;
}

std::optional<std::size_t> provinceAt(const std::vector<ProvinceShape> &shapes, const QPointF &point)
{
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].bounds.contains(point) && shapes[i].path.contains(point)) {
            return i;
        }
    }
    return std::nullopt;
}

QRectF boundsOf(const std::vector<ProvinceShape> &shapes)
{
    QRectF all;
    for (const ProvinceShape &shape : shapes) {
        all |= shape.bounds;
    }
    return all;
}

} // namespace mueang::map
