// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/maptexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct MapTexts
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::MapTexts)
};

constexpr std::size_t maxNames = 6; ///< in the label of a cluster

const catalogue::Catalogue &catalogueOf(const app::Session &session)
{
    return *session.snapshot()->catalogue;
}

QString provinceName(catalogue::Index province, const app::Session &session)
{
    return catalogueOf(session).provinces[province].name.preferred(session.presentation().language).toString();
}

MapLabel pinLabel(const MapPin &pin, const app::Session &session)
{
    const catalogue::Area &area = catalogueOf(session).areas[pin.area];
    MapLabel label{.title = areaName(pin.area, session), .lines = {provinceName(area.province, session)}};
    if (session.marks().star(pin.area) == app::StarState::Starred) {
        label.lines += MapTexts::tr("Starred");
    }
    if (pin.isApproximate) {
        label.lines += MapTexts::tr("About here: may be off by a kilometre or more");
    }
    return label;
}

} // namespace

QString MapLabel::accessibleText() const
{
    return (QStringList(title) + lines).join(u", "_s);
}

QString areaName(catalogue::Index area, const app::Session &session)
{
    return catalogueOf(session).areas[area].name.preferred(session.presentation().language).toString();
}

MapLabel markerLabel(const MapMarker &marker, const MapContent &content, const app::Session &session)
{
    if (!marker.isCluster()) {
        return pinLabel(content.pins[static_cast<std::size_t>(marker.pins.front())], session);
    }
    const int count = static_cast<int>(marker.pins.size());
    MapLabel label{.title = MapTexts::tr("%Ln area(s) close together", nullptr, count), .lines = {}};
    const std::size_t named = marker.pins.size() > maxNames ? maxNames - 1 : marker.pins.size();
    for (std::size_t i = 0; i < named; ++i) {
        label.lines += areaName(content.pins[static_cast<std::size_t>(marker.pins[i])].area, session);
    }
    if (named < marker.pins.size()) {
        label.lines += MapTexts::tr("and %Ln more", nullptr, count - static_cast<int>(named));
    }
    return label;
}

MapLabel provinceLabel(const MapProvince &province, const app::Session &session)
{
    if (!province.province) {
        return {};
    }
    MapLabel label{.title = provinceName(*province.province, session), .lines = {}};
    if (province.shown > 0) {
        label.lines += MapTexts::tr("%Ln area(s) shown", nullptr, province.shown);
    } else if (province.reachable > 0) {
        label.lines += MapTexts::tr("%Ln area(s), filtered out", nullptr, province.reachable);
    } else if (session.snapshot()->everything.provinces.contains(*province.province)) {
        label.lines += MapTexts::tr("No area matches the search and filters");
    } else {
        label.lines += MapTexts::tr("No certified area");
    }
    return label;
}

QStringList provinceNames(const MapContent &content, const app::Session &session)
{
    QStringList names;
    for (const MapProvince &province : content.provinces) {
        names += province.province ? provinceName(*province.province, session) : QString();
    }
    return names;
}

} // namespace mueang::gui
