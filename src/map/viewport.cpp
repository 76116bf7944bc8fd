// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/viewport.h"

#include <algorithm>

namespace mueang::map {

namespace {

double inLimits(double metresPerPixel)
{
    return std::clamp(metresPerPixel, nearestMetresPerPixel, farthestMetresPerPixel);
}

} // namespace

QTransform Viewport::toWindow() const
{
    return QTransform::fromTranslate(size.width() / 2, size.height() / 2)
        .scale(1 / metresPerPixel, 1 / metresPerPixel)
        .translate(-centre.x(), -centre.y());
}

QPointF Viewport::toWindow(const QPointF &point) const
{
    return (point - centre) / metresPerPixel + QPointF(size.width() / 2, size.height() / 2);
}

QPointF Viewport::toPlane(const QPointF &position) const
{
    return (position - QPointF(size.width() / 2, size.height() / 2)) * metresPerPixel + centre;
}

Viewport fitted(const QRectF &area, const QSizeF &size, double margin, double nearest)
{
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    const double scale = std::max({area.width() / width, area.height() / height, nearest});
    return {.size = size, .centre = area.center(), .metresPerPixel = inLimits(scale)};
}

Viewport zoomed(Viewport viewport, double factor, const QPointF &position)
{
    const QPointF fixed = viewport.toPlane(position);
    viewport.metresPerPixel = inLimits(viewport.metresPerPixel / factor);
    viewport.centre += fixed - viewport.toPlane(position);
    return viewport;
}

Viewport panned(Viewport viewport, const QPointF &pixels)
{
    viewport.centre -= pixels * viewport.metresPerPixel;
    return viewport;
}

Viewport keptWithin(Viewport viewport, const QRectF &area)
{
    viewport.centre = {std::clamp(viewport.centre.x(), area.left(), area.right()),
                       std::clamp(viewport.centre.y(), area.top(), area.bottom())};
    return viewport;
}

} // namespace mueang::map
