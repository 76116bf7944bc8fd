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
    QPointF place; ///< on the plane of map::thailandProjection()
    bool isApproximate = false;
};

struct MapProvince
{
    std::optional<catalogue::Index> province; ///< in Catalogue::provinces; nullopt if the catalogue lacks it
    QPointF label; ///< centre of its name, on the plane
    int shown = 0; ///< areas among the rows
    int reachable = 0; ///< areas that its filter would yield
};

/** The part of an answer that the map shows. */
struct MapContent
{
    std::vector<MapProvince> provinces; ///< one for each of map::bundledProvinces()
    std::vector<map::Shade> shades; ///< for the numbers of areas shown
    std::vector<MapPin> pins; ///< in the order of the rows
    std::vector<catalogue::Index> unplaced; ///< rows without a published place, in row order
};

[[nodiscard]] MapContent mapContent(const catalogue::Catalogue &catalogue, const query::Result &result);

/** Returns the bounding rectangle of the pins on the plane; null without pins. */
[[nodiscard]] QRectF boundsOf(const std::vector<MapPin> &pins);

} // namespace mueang::gui
