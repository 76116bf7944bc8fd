// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcolors.h"

#include <QFont>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace mueang::gui {

/** Each has its own shape, so that colour is not needed to tell them apart. */
enum class MarkerKind : std::uint8_t {
    Pin, ///< a drop whose tip is at the place
    ApproximatePin, ///< a lozenge around the place, which may be off by a kilometre or more
    Cluster, ///< a disc with the number of areas
};

struct MarkerLook
{
    MarkerKind kind = MarkerKind::Pin;
    int count = 1;
    bool isStarred = false; ///< a star in the place of the dot; not of a cluster
    bool isChosen = false; ///< an area of it is selected
    bool hasFocus = false; ///< of the keyboard: a ring around it
};

/** All that may be painted of it, around its place. */
[[nodiscard]] QRectF markerRect(const MarkerLook &look);

/** Where it can be pointed at: at least 24 pixels wide and high. */
[[nodiscard]] QRectF markerTarget(const MarkerLook &look);

void paintMarker(QPainter &painter, const QPointF &place, const MarkerLook &look, const MapColors &colors,
                 const QFont &font);

} // namespace mueang::gui
