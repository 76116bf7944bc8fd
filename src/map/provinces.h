// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/geojson.h"
#include "map/projection.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace mueang::map {

/** A province on the plane: metres, y downwards. */
struct ProvinceShape
{
    QString code; ///< ISO 3166-2:TH
    QPainterPath path; ///< filled by the odd-even rule, so that holes stay open
    QRectF bounds; ///< of the path
};

/** Fails with Damaged when a feature has no property `iso_code`, or one that another has already. */
[[nodiscard]] Result<std::vector<ProvinceShape>>
provinceShapes(const std::vector<GeoFeature> &features, const TransverseMercator &projection, const QString &subject);

/** The outlines that are compiled in, in thailandProjection(); read when first asked for. */
[[nodiscard]] const std::vector<ProvinceShape> &bundledProvinces();

/** The number of the shape that a point lies in; nothing at sea and abroad. */
[[nodiscard]] std::optional<std::size_t> provinceAt(const std::vector<ProvinceShape> &shapes, const QPointF &point);

/** What all of them cover; null without any. */
[[nodiscard]] QRectF boundsOf(const std::vector<ProvinceShape> &shapes);

} // namespace mueang::map
