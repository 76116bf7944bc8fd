// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapmarkers.h"

#include "map/clusters.h"
#include "map/viewport.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mueang::gui {

namespace {

constexpr double minDistance = 30; ///< pixels between two markers
constexpr double zoomStep = 1.5;
constexpr double sidewaysWeight = 2; ///< prefers a marker straight ahead to a nearer one at the side

std::vector<QPointF> inPixels(const MapContent &content, const std::vector<int> &pins, double metresPerPixel)
{
    std::vector<QPointF> points;
    points.reserve(pins.size());
    for (const int pin : pins) {
        points.push_back(content.pins[static_cast<std::size_t>(pin)].place / metresPerPixel);
    }
    return points;
}

/** Rotates a vector so that the arrow points along the x axis. */
QPointF turned(const QPointF &apart, Qt::Key arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return -apart;
    case Qt::Key_Up:
        return {-apart.y(), apart.x()};
    case Qt::Key_Down:
        return {apart.y(), -apart.x()};
    default:
        return apart;
    }
}

} // namespace

std::vector<MapMarker> markersAt(const MapContent &content, double metresPerPixel)
{
    std::vector<QPointF> points;
    points.reserve(content.pins.size());
    for (const MapPin &pin : content.pins) {
        points.push_back(pin.place / metresPerPixel);
    }
    std::vector<MapMarker> markers;
    for (map::Cluster &cluster : map::clusters(points, minDistance)) {
        markers.push_back({.place = cluster.centre * metresPerPixel, .pins = std::move(cluster.members)});
    }
    return markers;
}

std::optional<double> scaleThatOpens(const MapMarker &marker, const MapContent &content, double metresPerPixel)
{
    const auto apart = [&](double scale) {
        return map::clusters(inPixels(content, marker.pins, scale), minDistance).size();
    };
    std::optional<double> first;
    for (double scale = metresPerPixel; scale > map::nearestMetresPerPixel;) {
        scale = std::max(scale / zoomStep, map::nearestMetresPerPixel);
        const std::size_t parts = apart(scale);
        if (parts == marker.pins.size()) {
            return scale;
        }
        if (parts > 1 && !first) {
            first = scale;
        }
    }
    return first;
}

std::optional<std::size_t> markerTowards(Qt::Key arrow, const QPointF &from, const std::vector<MapMarker> &markers)
{
    std::optional<std::size_t> best;
    double minimum = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const QPointF way = turned(markers[i].place - from, arrow);
        const double aside = std::abs(way.y());
        const double cost = way.x() + sidewaysWeight * aside;
        // Accepts 63 degrees to either side, so that every marker can be reached by some arrow.
        if (way.x() > 0 && aside <= 2 * way.x() && cost < minimum) {
            minimum = cost;
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> markerOf(catalogue::Index area, const MapContent &content,
                                    const std::vector<MapMarker> &markers)
{
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const auto isArea = [&](int pin) { return content.pins[static_cast<std::size_t>(pin)].area == area; };
        if (std::ranges::any_of(markers[i].pins, isArea)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace mueang::gui
