// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "map/provinces.h"
#include "map/shades.h"
#include "query/engine.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace mueang::gui {

struct MapPin
{
    catalogue::Index area = 0; ///< in Catalogue::areas
    QPointF place; ///< in map::thailandProjection()
    bool isApproximate = false;
};

struct MapProvince
{
    std::optional<catalogue::Index> province; ///< in Catalogue::provinces; a catalogue need not know all of them
    QPointF label; ///< where its name is written, on the plane
    int shown = 0; ///< areas among the rows
    int reachable = 0; ///< areas that its filter would give
};

/** What the map shows of an answer. */
struct MapContent
{
    std::vector<MapProvince> provinces; ///< one for each of map::bundledProvinces()
    std::vector<map::Shade> shades; ///< of the areas shown
    std::vector<MapPin> pins; ///< in the order of the rows
    std::vector<catalogue::Index> unplaced; ///< rows whose place is not published, in their order
};

[[nodiscard]] MapContent mapContent(const catalogue::Catalogue &catalogue, const query::Result &result);

/** The smallest area that holds all pins, on the plane; null without any. */
[[nodiscard]] QRectF boundsOf(const std::vector<MapPin> &pins);

} // namespace mueang::gui
