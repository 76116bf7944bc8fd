// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/** The geometry of the map: outlines, projection, clusters of pins. Pure; any thread. */
namespace mueang::map {

/** A province on the plane: metres, y downwards. */
struct ProvinceShape
{
    QString code; ///< ISO 3166-2:TH
    QPainterPath path; ///< filled by the odd-even rule, so that holes stay open
    QRectF bounds; ///< of the path
};

/** Returns the outlines that are compiled into the program, in thailandProjection(); the first call reads them. */
[[nodiscard]] const std::vector<ProvinceShape> &bundledProvinces();

/** The number of the shape that a point lies in; nothing at sea and abroad. */
[[nodiscard]] std::optional<std::size_t> provinceAt(const std::vector<ProvinceShape> &shapes, const QPointF &point);

/** What all of them cover; null without any. */
[[nodiscard]] QRectF boundsOf(const std::vector<ProvinceShape> &shapes);

} // namespace mueang::map
