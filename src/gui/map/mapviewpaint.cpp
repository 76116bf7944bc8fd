// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/labelpainter.h"
#include "gui/map/mapview.h"

#include <QPaintEvent>
#include <QPainter>

/** Implements the painting of MapView. */
namespace mueang::gui {

namespace {

constexpr double hoverWidth = 2;
constexpr double pointerSize = 16;
constexpr double nameFactor = 0.8125;

} // namespace

QPointF MapView::placeInWindow(std::size_t marker) const
{
    return m_navigator->viewport().toWindow(m_markers[marker].place);
}

MarkerLook MapView::lookOf(std::size_t marker) const
{
    const MapMarker &entry = m_markers[marker];
    MarkerLook look{.kind = MarkerKind::Cluster,
                    .count = static_cast<int>(entry.pins.size()),
                    .isChosen = isChosen(marker),
                    .hasFocus = hasFocus() && focusMarker() == marker};
    if (!entry.isCluster()) {
        const MapPin &pin = m_content.pins[static_cast<std::size_t>(entry.pins.front())];
        look.kind = pin.isApproximate ? MarkerKind::ApproximatePin : MarkerKind::Pin;
        look.isStarred = m_session.marks().star(pin.area) == app::StarState::Starred;
    }
    return look;
}

QRect MapView::targetOf(std::size_t marker) const
{
    return markerTarget(lookOf(marker)).translated(placeInWindow(marker)).toAlignedRect();
}

MapLabel MapView::labelOf(std::size_t marker) const
{
    return markerLabel(m_markers[marker], m_content, m_session);
}

MapLabel MapView::labelOf(const Spot &spot) const
{
    if (spot.marker) {
        return labelOf(*spot.marker);
    }
    return spot.province ? provinceLabel(m_content.provinces[*spot.province], m_session) : MapLabel();
}

QRectF MapView::subjectOf(const Spot &spot) const
{
    return spot.marker ? QRectF(targetOf(*spot.marker)) : QRectF(spot.position, QSizeF(pointerSize, pointerSize));
}

MapView::Spot MapView::labelled() const
{
    if (m_hovered.marker || m_hovered.province || !hasFocus()) {
        return m_hovered;
    }
    return {.marker = focusMarker(), .province = std::nullopt, .position = {}};
}

QRegion MapView::regionOf(const Spot &spot) const
{
    QRegion region;
    if (spot.marker) {
        region += markerRect(lookOf(*spot.marker)).translated(placeInWindow(*spot.marker)).toAlignedRect();
    } else if (spot.province) {
        const QRectF bounds =
            m_navigator->viewport().toWindow().mapRect(map::bundledProvinces()[*spot.province].bounds);
        region += bounds.adjusted(-hoverWidth, -hoverWidth, hoverWidth, hoverWidth).toAlignedRect();
    }
    if (const MapLabel label = labelOf(spot); !label.isEmpty()) {
        region += labelRect(label, subjectOf(spot), size(), font());
    }
    return region;
}

void MapView::setHovered(const Spot &spot)
{
    if (spot.isSame(m_hovered)) {
        return;
    }
    const QRegion before = regionOf(labelled());
    m_hovered = spot;
    update(before + regionOf(labelled()));
}

void MapView::paintHoveredProvince(QPainter &painter) const
{
    if (!m_hovered.province) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_navigator->viewport().toWindow(), true);
    QPen pen(m_colors.theme.text, hoverWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPath(map::bundledProvinces()[*m_hovered.province].path);
    painter.restore();
}

void MapView::paintMarkers(QPainter &painter, const QRect &part) const
{
    const auto paint = [&](std::size_t marker) {
        const MarkerLook look = lookOf(marker);
        if (markerRect(look).translated(placeInWindow(marker)).intersects(part)) {
            paintMarker(painter, placeInWindow(marker), look, m_colors, font());
        }
    };
    const auto focused = focusMarker();
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        if (i != focused) {
            paint(i);
        }
    }
    if (focused) {
        paint(*focused);
    }
}

MapGround MapView::ground(const MapColors &colors) const
{
    return {.content = m_content,
            .colors = colors,
            .names = m_names,
            .font = scaledFont(font(), nameFactor, QFont::Normal)};
}

void MapView::paintLight(QPainter &painter) const
{
    const MapColors colors = lightMapColors();
    painter.save();
    painter.setClipRect(rect());
    paintGround(painter, ground(colors), m_navigator->viewport());
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        MarkerLook look = lookOf(i);
        look.hasFocus = false;
        if (markerRect(look).translated(placeInWindow(i)).intersects(rect())) {
            paintMarker(painter, placeInWindow(i), look, colors, font());
        }
    }
    painter.restore();
}

void MapView::paintEvent(QPaintEvent *event)
{
    const map::Viewport &viewport = m_navigator->viewport();
    m_layer.prepare(ground(m_colors), viewport, devicePixelRatioF());
    QPainter painter(this);
    m_layer.draw(painter, event->rect(), viewport);
    paintHoveredProvince(painter);
    paintMarkers(painter, event->rect());
    const Spot spot = labelled();
    if (const MapLabel label = labelOf(spot); !label.isEmpty()) {
        paintLabel(painter, label, labelRect(label, subjectOf(spot), size(), font()), m_colors.theme, font());
    }
    if (hasFocus() && !focusMarker()) {
        painter.setPen(QPen(m_colors.theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace mueang::gui
