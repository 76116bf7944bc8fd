// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcolors.h"

#include <QFont>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace mueang::gui {

/** The kinds of markers, each with its own shape, so that they differ without colour. */
enum class MarkerKind : std::uint8_t {
    Pin, ///< a drop with its tip at the place
    ApproximatePin, ///< a lozenge around a place that may be off by a kilometre or more
    Cluster, ///< a disc with the number of areas
};

struct MarkerLook
{
    MarkerKind kind = MarkerKind::Pin;
    int count = 1;
    bool isStarred = false; ///< a star instead of the dot; not for a cluster
    bool isChosen = false; ///< one of its areas is selected
    bool hasFocus = false; ///< keyboard focus: a ring around the marker
};

/** Returns the bounds of everything painted, relative to the marker's place. */
[[nodiscard]] QRectF markerRect(const MarkerLook &look);

/** Returns the clickable rectangle, relative to the place: at least 24 pixels wide and high. */
[[nodiscard]] QRectF markerTarget(const MarkerLook &look);

void paintMarker(QPainter &painter, const QPointF &place, const MarkerLook &look, const MapColors &colors,
                 const QFont &font);

} // namespace mueang::gui
