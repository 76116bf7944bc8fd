// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcache.h"
#include "gui/map/mapmarkers.h"
#include "gui/map/maptexts.h"
#include "gui/map/markerpainter.h"

#include <QRegion>

#include <optional>
#include <vector>

namespace mueang::gui {

/** Something on the map: a marker takes precedence over its province. */
struct MapSpot
{
    std::optional<std::size_t> marker;
    std::optional<std::size_t> province;
    QPointF position; ///< pointer position on entry

    [[nodiscard]] bool isSame(const MapSpot &other) const
    {
        return marker == other.marker && province == other.province;
    }
};

/** The parts of the map that pointer and keyboard are on. */
struct MapFocus
{
    MapSpot hovered;
    std::optional<std::size_t> marker; ///< has keyboard focus, or had it last; painted on top
    bool hasKeyboard = false; ///< whether the map has keyboard focus: a ring around the marker

    /** Returns the object whose label is shown: the hovered one, else the marker with keyboard focus. */
    [[nodiscard]] MapSpot labelled() const;
};

/** The map as it is seen through a window, without the window: what is where, and how it is painted. */
class MapScene final
{
public:
    /** The texts, stars and selection shown are those of the session. */
    explicit MapScene(const app::Session &session);

    /** Takes the rows of the session's answer. */
    void onAnswerChanged();
    void syncSelection();
    /** Takes the names of the provinces, in the session's language, and the font of all texts. */
    void takeTexts(const QFont &font);
    /** Takes the colours of the application's current palette. */
    void takeColors();
    /** Sets what the window shows; returns whether the markers have changed. */
    bool setViewport(const map::Viewport &viewport);

    [[nodiscard]] const MapContent &content() const { return m_content; }

    [[nodiscard]] const MapColors &colors() const { return m_colors; }

    [[nodiscard]] const QFont &font() const { return m_font; }

    /** Returns the size of the window. */
    [[nodiscard]] QSize size() const { return m_viewport.size.toSize(); }

    /** Returns the markers from north to south; they change with the scale and the answer. */
    [[nodiscard]] const std::vector<MapMarker> &markers() const { return m_markers; }

    [[nodiscard]] bool isChosen(std::size_t marker) const;
    [[nodiscard]] MapLabel labelOf(std::size_t marker) const;
    /** Returns the clickable rectangle of a marker, in the window's coordinates. */
    [[nodiscard]] QRect targetOf(std::size_t marker) const;
    [[nodiscard]] MapSpot spotAt(const QPointF &position) const;
    /** Returns the part of the window that the labelled object and its label cover. */
    [[nodiscard]] QRegion regionOf(const MapFocus &focus) const;

    /** Paints a part of the window. */
    void paint(QPainter &painter, const QRect &part, const MapFocus &focus);
    /** Paints the window in light colours, without hover and focus marks, for a picture. */
    void paintLight(QPainter &painter) const;

private:
    void gatherMarkers();
    [[nodiscard]] QPointF placeInWindow(std::size_t marker) const;
    [[nodiscard]] MarkerLook lookOf(std::size_t marker, const MapFocus &focus) const;
    [[nodiscard]] MapLabel labelOf(const MapSpot &spot) const;
    [[nodiscard]] QRect labelRectOf(const MapLabel &label, const MapSpot &spot) const;
    [[nodiscard]] BaseMapStyle ground(const MapColors &colors) const;
    void paintHoveredProvince(QPainter &painter, const MapSpot &hovered) const;
    void paintMarkers(QPainter &painter, const QRect &part, const MapFocus &focus, const MapColors &colors) const;

    const app::Session &m_session;
    map::Viewport m_viewport;
    QFont m_font;
    MapContent m_content;
    MapColors m_colors;
    QStringList m_names;
    MapCache m_layer;
    std::vector<MapMarker> m_markers;
    std::vector<bool> m_isSelected; ///< indexed by area
};

} // namespace mueang::gui
