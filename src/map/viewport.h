// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace mueang::map {

/** The part of the plane (metres) that a window (pixels, independent of the device) shows. */
struct Viewport
{
    QSizeF size; ///< of the window
    QPointF centre; ///< on the plane, in the middle of the window
    double metresPerPixel = 1000;

    [[nodiscard]] QTransform toWindow() const;
    [[nodiscard]] QPointF toWindow(const QPointF &point) const;
    [[nodiscard]] QPointF toPlane(const QPointF &position) const;

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

inline constexpr double nearestMetresPerPixel = 20; ///< the outlines are true to about 90 metres
inline constexpr double farthestMetresPerPixel = 8'000; ///< all of Thailand in 200 pixels

/** Shows all of an area with a margin in pixels; an area without extent stands in the middle at the nearest scale. */
[[nodiscard]] Viewport fitted(const QRectF &area, const QSizeF &size, double margin,
                              double nearest = nearestMetresPerPixel);

/** The point of the plane under the position stays there; a factor over 1 comes nearer. Scales stay in their limits. */
[[nodiscard]] Viewport zoomed(Viewport viewport, double factor, const QPointF &position);

/** Moves what is seen by pixels. */
[[nodiscard]] Viewport panned(Viewport viewport, const QPointF &pixels);

/** Moved as little as needed for the middle of the window to lie in the area: nobody gets lost at sea. */
[[nodiscard]] Viewport keptWithin(Viewport viewport, const QRectF &area);

} // namespace mueang::map
