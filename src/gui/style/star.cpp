// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/star.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace mueang::gui {

QPainterPath starPath(const QPointF &centre, double radius)
{
    constexpr int corners = 10;
    constexpr double inner = 0.45; ///< share of the radius: fuller than a pentagram (0.38), because the star is small
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = std::numbers::pi * (2.0 * corner / corners - 0.5);
        const double length = corner % 2 == 0 ? radius : radius * inner;
        polygon.append(centre + QPointF(std::cos(angle), std::sin(angle)) * length);
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace mueang::gui
