// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapcontent.h"

#include "map/projection.h"

#include <algorithm>

namespace mueang::gui {

namespace {

QPointF labelPlace(const catalogue::Province &province, const map::ProvinceShape &shape)
{
    if (!province.labelLatitude || !province.labelLongitude) {
        return shape.bounds.center();
    }
    return map::thailandProjection().toPlane({*province.labelLongitude, *province.labelLatitude});
}

std::vector<MapProvince> provincesOf(const catalogue::Catalogue &catalogue, const query::Result &result)
{
    std::vector<int> shown(catalogue.provinces.size());
    for (const catalogue::Index row : result.rows) {
        ++shown[catalogue.areas[row].province];
    }
    std::vector<MapProvince> provinces;
    for (const map::ProvinceShape &shape : map::bundledProvinces()) {
        MapProvince &entry = provinces.emplace_back();
        const auto found = std::ranges::find(catalogue.provinces, shape.code, &catalogue::Province::code);
        if (found != catalogue.provinces.end()) {
            const auto index = static_cast<catalogue::Index>(found - catalogue.provinces.begin());
            const auto count = result.facets.provinces.find(index);
            entry.province = index;
            entry.label = labelPlace(*found, shape);
            entry.shown = shown[index];
            entry.reachable = count == result.facets.provinces.end() ? 0 : count->second;
        }
    }
    return provinces;
}

} // namespace

MapContent mapContent(const catalogue::Catalogue &catalogue, const query::Result &result)
{
    MapContent content;
    content.provinces = provincesOf(catalogue, result);
    const auto maximum = std::ranges::max_element(content.provinces, {}, &MapProvince::shown);
    content.shades = map::shadesFor(maximum == content.provinces.end() ? 0 : maximum->shown);
    for (const catalogue::Index row : result.rows) {
        const catalogue::Area &area = catalogue.areas[row];
        if (area.place == catalogue::noIndex) {
            content.unplaced.push_back(row);
            continue;
        }
        const catalogue::Place &place = catalogue.places[area.place];
        content.pins.push_back({.area = row,
                                .place = map::thailandProjection().toPlane({place.longitude, place.latitude}),
                                .isApproximate = place.isApproximate});
    }
    return content;
}

QRectF boundsOf(const std::vector<MapPin> &pins)
{
    if (pins.empty()) {
        return {};
    }
    QPointF minimum = pins.front().place;
    QPointF maximum = minimum;
    for (const MapPin &pin : pins) {
        minimum = {std::min(minimum.x(), pin.place.x()), std::min(minimum.y(), pin.place.y())};
        maximum = {std::max(maximum.x(), pin.place.x()), std::max(maximum.y(), pin.place.y())};
    }
    return {minimum, maximum};
}

} // namespace mueang::gui
