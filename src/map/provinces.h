// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/** Geometry of the map: outlines, projection, clusters of pins. Thread-safe. */
namespace mueang::map {

/** The outline of a province in metres, y downwards. */
struct ProvinceShape
{
    QString code; ///< ISO 3166-2:TH
    QPainterPath path; ///< filled by the odd-even rule, which keeps holes open
    QRectF bounds; ///< bounding rectangle of the path
};

/** Returns the bundled outlines in thailandProjection(). The first call reads them. */
[[nodiscard]] const std::vector<ProvinceShape> &bundledProvinces();

/** Returns the index of the shape that contains the point, or nullopt at sea and abroad. */
[[nodiscard]] std::optional<std::size_t> provinceAt(const std::vector<ProvinceShape> &shapes, const QPointF &point);

/** Returns the bounding rectangle of all shapes; null if there are none. */
[[nodiscard]] QRectF boundsOf(const std::vector<ProvinceShape> &shapes);

} // namespace mueang::map
