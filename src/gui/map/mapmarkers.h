// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcontent.h"

#include <Qt>

#include <optional>
#include <vector>

namespace mueang::gui {

/** What stands at one spot of the map: a pin, or several that crowd. */
struct MapMarker
{
    QPointF place; ///< on the plane
    std::vector<int> pins; ///< numbers in MapContent::pins

    [[nodiscard]] bool isCluster() const { return pins.size() > 1; }
};

/** From north to south; panning does not change them. */
[[nodiscard]] std::vector<MapMarker> markersAt(const MapContent &content, double metresPerPixel);

/** The scale, in metres per pixel, at which the pins of a cluster stand apart; nothing when none within reach does. */
[[nodiscard]] std::optional<double> scaleThatOpens(const MapMarker &marker, const MapContent &content,
                                                   double metresPerPixel);

/** The number of the marker that an arrow key leads to from a place; nothing when there is none that way. */
[[nodiscard]] std::optional<std::size_t> markerTowards(Qt::Key arrow, const QPointF &from,
                                                       const std::vector<MapMarker> &markers);

/** The number of the marker that holds the pin of an area. */
[[nodiscard]] std::optional<std::size_t> markerOf(catalogue::Index area, const MapContent &content,
                                                  const std::vector<MapMarker> &markers);

} // namespace mueang::gui
