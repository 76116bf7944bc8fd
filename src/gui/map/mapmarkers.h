// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcontent.h"

#include <Qt>

#include <optional>
#include <vector>

namespace mueang::gui {

/** A marker of the map: one pin, or a cluster of pins too close to separate. */
struct MapMarker
{
    QPointF place; ///< on the plane
    std::vector<int> pins; ///< indexes in MapContent::pins

    [[nodiscard]] bool isCluster() const { return pins.size() > 1; }
};

/** Returns the markers from north to south; they do not depend on panning. */
[[nodiscard]] std::vector<MapMarker> markersAt(const MapContent &content, double metresPerPixel);

/**
 * Returns the scale, in metres per pixel, at which all pins of a cluster separate, else the scale at which some do;
 * nullopt if none do at any scale allowed.
 */
[[nodiscard]] std::optional<double> scaleThatOpens(const MapMarker &marker, const MapContent &content,
                                                   double metresPerPixel);

/** Returns the index of the marker that an arrow key leads to from a place, or nullopt if there is none that way. */
[[nodiscard]] std::optional<std::size_t> markerTowards(Qt::Key arrow, const QPointF &from,
                                                       const std::vector<MapMarker> &markers);

/** Returns the index of the marker that contains the area's pin, or nullopt. */
[[nodiscard]] std::optional<std::size_t> markerOf(catalogue::Index area, const MapContent &content,
                                                  const std::vector<MapMarker> &markers);

} // namespace mueang::gui
