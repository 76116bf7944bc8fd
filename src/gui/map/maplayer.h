// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcolors.h"
#include "gui/map/mapcontent.h"
#include "map/viewport.h"

#include <QFont>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace mueang::gui {

/** What the provinces are painted from. */
struct MapGround
{
    const MapContent &content;
    const MapColors &colors;
    const QStringList &names; ///< one for each province; empty where none is to be written
    QFont font;
};

/** The sea, the provinces in their shades, and the names that have room in them. */
void paintGround(QPainter &painter, const MapGround &ground, const map::Viewport &viewport);

/**
 * The ground, painted once and kept with a margin around the window: hovering copies a part of it, panning moves it,
 * and it is painted again only when the scale, the window or what it shows has changed, or the margin is used up.
 */
class MapLayer final
{
public:
    /** To be called when the content, the colours, the names or the font have changed. */
    void invalidate() { m_pixmap = QPixmap(); }

    /** Makes the layer cover the viewport; true when it had to be painted for that. */
    bool prepare(const MapGround &ground, const map::Viewport &viewport, double devicePixelRatio);

    /** Copies what is under the rectangle of the window; after prepare(). */
    void draw(QPainter &painter, const QRect &part, const map::Viewport &viewport) const;

private:
    [[nodiscard]] QPointF originIn(const map::Viewport &viewport) const;

    QPixmap m_pixmap;
    map::Viewport m_painted; ///< what the pixmap shows, margins included
};

} // namespace mueang::gui
