// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace mueang::map {

/** The part of the plane, in metres, that a window shows. Window sizes are in device-independent pixels. */
struct Viewport
{
    QSizeF size; ///< of the window
    QPointF centre; ///< point of the plane in the middle of the window
    double metresPerPixel = 1000;

    [[nodiscard]] QTransform toWindow() const;
    [[nodiscard]] QPointF toWindow(const QPointF &point) const;
    [[nodiscard]] QPointF toPlane(const QPointF &position) const;

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

inline constexpr double nearestMetresPerPixel = 20; ///< the outlines are accurate to about 90 metres
inline constexpr double farthestMetresPerPixel = 8'000; ///< all of Thailand in 200 pixels

/** Returns a viewport of the whole rectangle with a margin in pixels. An empty one is centred at the nearest scale. */
[[nodiscard]] Viewport fitted(const QRectF &area, const QSizeF &size, double margin,
                              double nearest = nearestMetresPerPixel);

/** Zooms within the limits and keeps the point of the plane at the position in place. A factor over 1 zooms in. */
[[nodiscard]] Viewport zoomed(Viewport viewport, double factor, const QPointF &position);

/** Moves the visible part by pixels. */
[[nodiscard]] Viewport panned(Viewport viewport, const QPointF &pixels);

/** Moves the viewport as little as needed to keep its centre in the rectangle, so that panning cannot lose the map. */
[[nodiscard]] Viewport keptWithin(Viewport viewport, const QRectF &area);

} // namespace mueang::map
