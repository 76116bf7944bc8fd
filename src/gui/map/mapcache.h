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

/** The input for painting the provinces. */
struct BaseMapStyle
{
    const MapContent &content;
    const MapColors &colors;
    const QStringList &names; ///< one per province; empty = not drawn
    QFont font;
};

/** Paints the sea, the shaded provinces, and the names that fit into them. */
void paintGround(QPainter &painter, const BaseMapStyle &ground, const map::Viewport &viewport);

/**
 * A pixmap cache of the ground with a margin around the window: hovering redraws a part from it, and panning moves it.
 * It is painted again only if the scale, the window or its content changes, or if the margin is used up.
 */
class MapCache final
{
public:
    /** Discards the cache. Call this when the content, colours, names or font have changed. */
    void invalidate() { m_pixmap = QPixmap(); }

    /** Makes the cache cover the viewport; returns whether it had to be painted. */
    bool prepare(const BaseMapStyle &ground, const map::Viewport &viewport, double devicePixelRatio);

    /** Draws a part of the window from the cache. Call prepare() before. */
    void draw(QPainter &painter, const QRect &part, const map::Viewport &viewport) const;

private:
    [[nodiscard]] QPointF originIn(const map::Viewport &viewport) const;

    QPixmap m_pixmap;
    map::Viewport m_painted; ///< viewport of the pixmap, margins included
};

} // namespace mueang::gui
