// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/map/mapmarkers.h"

#include <QStringList>

namespace mueang::gui {

/** The text shown beside something on the map and read by screen readers. */
struct MapLabel
{
    QString title;
    QStringList lines;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }

    /** Returns the label as one sentence for screen readers. */
    [[nodiscard]] QString accessibleText() const;

    friend bool operator==(const MapLabel &, const MapLabel &) = default;
};

/** Returns the label of a marker. The session must have a catalogue, as for the functions below. */
[[nodiscard]] MapLabel markerLabel(const MapMarker &marker, const MapContent &content, const app::Session &session);

/** Returns the label of a province; empty if the catalogue lacks it. */
[[nodiscard]] MapLabel provinceLabel(const MapProvince &province, const app::Session &session);

/** Returns the names to draw on the provinces, in the order of MapContent::provinces. */
[[nodiscard]] QStringList provinceNames(const MapContent &content, const app::Session &session);

[[nodiscard]] QString areaName(catalogue::Index area, const app::Session &session);

} // namespace mueang::gui
