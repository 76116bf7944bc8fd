// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/map/mapmarkers.h"

#include <QStringList>

namespace mueang::gui {

/** What is said of something on the map, beside it and to a screen reader. */
struct MapLabel
{
    QString title;
    QStringList lines;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }

    /** In one sentence, for who listens. */
    [[nodiscard]] QString spoken() const;

    friend bool operator==(const MapLabel &, const MapLabel &) = default;
};

/** The session has a catalogue; the same for the other two. */
[[nodiscard]] MapLabel markerLabel(const MapMarker &marker, const MapContent &content, const app::Session &session);

/** Empty for a province that the catalogue does not know. */
[[nodiscard]] MapLabel provinceLabel(const MapProvince &province, const app::Session &session);

/** The names to write into the provinces, as in MapContent::provinces. */
[[nodiscard]] QStringList provinceNames(const MapContent &content, const app::Session &session);

[[nodiscard]] QString areaName(catalogue::Index area, const app::Session &session);

} // namespace mueang::gui
