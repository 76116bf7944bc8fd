// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/provinces.h"

#include <QFile>
#include <QPolygonF>
#include <QSet>

namespace mueang::map {

using namespace Qt::StringLiterals;

namespace {

QPolygonF onPlane(const GeoRing &ring, const TransverseMercator &projection)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(ring.size()));
    for (const GeoPoint &point : ring) {
        polygon.append(projection.toPlane(point));
    }
    return polygon;
}

ProvinceShape shapeOf(const QString &code, const GeoFeature &feature, const TransverseMercator &projection)
{
    ProvinceShape shape{.code = code, .path = {}, .bounds = {}};
    shape.path.setFillRule(Qt::OddEvenFill);
    for (const GeoPolygon &polygon : feature.polygons) {
        for (const GeoRing &ring : polygon) {
            shape.path.addPolygon(onPlane(ring, projection));
            shape.path.closeSubpath();
        }
    }
    shape.bounds = shape.path.boundingRect();
    return shape;
}

std::vector<ProvinceShape> readBundled()
{
    const QString name = u":/map/thailand-provinces.geojson"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "bundledProvinces", "the outlines are part of the program");
        return {};
    }
    auto features = readGeoJson(file.readAll(), name);
    auto shapes = features ? provinceShapes(*features, thailandProjection(), name)
                           : tl::unexpected<Error>(std::move(features.error()));
    Q_ASSERT_X(shapes, "bundledProvinces", "the outlines are held by a test");
    return shapes ? std::move(*shapes) : std::vector<ProvinceShape>();
}

} // namespace

Result<std::vector<ProvinceShape>> provinceShapes(const std::vector<GeoFeature> &features,
                                                  const TransverseMercator &projection, const QString &subject)
{
    std::vector<ProvinceShape> shapes;
    shapes.reserve(features.size());
    QSet<QString> codes;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const QString code = features[i].properties.value("iso_code"_L1).toString();
        if (code.isEmpty() || codes.contains(code)) {
            return failure(ErrorKind::Damaged, subject, u"must be there and stand only once"_s,
                           u"features[%1].properties.iso_code"_s.arg(i));
        }
        codes.insert(code);
        shapes.push_back(shapeOf(code, features[i], projection));
    }
    return shapes;
}

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
