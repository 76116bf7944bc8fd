// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcontent.h"
#include "gui/map/markerpainter.h"

#include <QStringList>

#include <vector>

namespace mueang::gui {

/** Paints the legend of a map, its shades and symbols, in the interface's language. */
class LegendPainter final
{
public:
    LegendPainter() = default;
    LegendPainter(const MapContent &content, const MapColors &colors, const QFont &font);

    [[nodiscard]] QSize size() const;
    void paint(QPainter &painter, const QRectF &target) const;

private:
    struct Shade
    {
        QColor color;
        QString text;
    };

    struct Sign
    {
        MarkerLook marker;
        QString text;
    };

    void paintShades(QPainter &painter, const QRectF &rows) const;
    void paintStackedShades(QPainter &painter, QRectF row) const;
    void paintSample(QPainter &painter, const QRectF &rect, const Shade &shade) const;
    void paintSign(QPainter &painter, const QRectF &row, const Sign &sign) const;
    [[nodiscard]] int rowHeight() const;
    /** Returns the width of one shade with its label. */
    [[nodiscard]] int shadeWidth() const;
    /** Returns the height of the shades with their labels. */
    [[nodiscard]] int shadesHeight() const;

    MapColors m_colors;
    QFont m_font;
    QString m_title;
    std::vector<Shade> m_shades; ///< side by side, or stacked if that is too wide
    bool m_areShadesStacked = false;
    std::vector<Sign> m_signs; ///< stacked
};

} // namespace mueang::gui
