// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapscene.h"

#include "app/session.h"
#include "gui/map/labelpainter.h"
#include "gui/style/textsize.h"

#include <QPainter>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr double hoverWidth = 2;
constexpr double focusWidth = 2;
constexpr double pointerSize = 16;
constexpr double nameFactor = 0.8125;

} // namespace

MapSpot MapFocus::labelled() const
{
    if (hovered.marker || hovered.province || !hasKeyboard) {
        return hovered;
    }
    return {.marker = marker, .province = std::nullopt, .position = {}};
}

MapScene::MapScene(const app::Session &session)
    : m_session(session)
    , m_colors(currentMapColors())
{
    m_content.provinces.resize(map::bundledProvinces().size());
}

void MapScene::onAnswerChanged()
{
    if (m_session.snapshot()) {
        m_content = mapContent(*m_session.snapshot()->catalogue, m_session.answer()->result);
    }
    gatherMarkers();
}

void MapScene::syncSelection()
{
    m_isSelected.assign(m_session.snapshot() ? m_session.snapshot()->catalogue->areas.size() : 0, false);
    for (const catalogue::Index area : m_session.selectedAreas()) {
        m_isSelected[area] = true;
    }
}

void MapScene::takeTexts(const QFont &font)
{
    m_font = font;
    m_names = m_session.snapshot() ? provinceNames(m_content, m_session) : QStringList();
    m_names.resize(static_cast<qsizetype>(m_content.provinces.size()));
    m_layer.invalidate();
}

void MapScene::takeColors()
{
    m_colors = currentMapColors();
    m_layer.invalidate();
}

bool MapScene::setViewport(const map::Viewport &viewport)
{
    const bool isScaled = viewport.metresPerPixel != m_viewport.metresPerPixel;
    m_viewport = viewport;
    if (isScaled) {
        gatherMarkers();
    }
    return isScaled;
}

void MapScene::gatherMarkers()
{
    m_markers = markersAt(m_content, m_viewport.metresPerPixel);
}

bool MapScene::isChosen(std::size_t marker) const
{
    return std::ranges::any_of(m_markers[marker].pins, [this](int pin) {
        const catalogue::Index area = m_content.pins[static_cast<std::size_t>(pin)].area;
        return area < m_isSelected.size() && m_isSelected[area];
    });
}

QPointF MapScene::placeInWindow(std::size_t marker) const
{
    return m_viewport.toWindow(m_markers[marker].place);
}

MarkerLook MapScene::lookOf(std::size_t marker, const MapFocus &focus) const
{
    const MapMarker &entry = m_markers[marker];
    MarkerLook look{.kind = MarkerKind::Cluster,
                    .count = static_cast<int>(entry.pins.size()),
                    .isChosen = isChosen(marker),
                    .hasFocus = focus.hasKeyboard && focus.marker == marker};
    if (!entry.isCluster()) {
        const MapPin &pin = m_content.pins[static_cast<std::size_t>(entry.pins.front())];
        look.kind = pin.isApproximate ? MarkerKind::ApproximatePin : MarkerKind::Pin;
        look.isStarred = m_session.marks().star(pin.area) == app::StarState::Starred;
    }
    return look;
}

QRect MapScene::targetOf(std::size_t marker) const
{
    return markerTarget(lookOf(marker, {})).translated(placeInWindow(marker)).toAlignedRect();
}

MapSpot MapScene::spotAt(const QPointF &position) const
{
    MapSpot spot{.marker = std::nullopt, .province = std::nullopt, .position = position};
    // The marker painted last is on top.
    for (std::size_t i = m_markers.size(); i-- > 0;) {
        if (targetOf(i).contains(position.toPoint())) {
            spot.marker = i;
            return spot;
        }
    }
    spot.province = map::provinceAt(map::bundledProvinces(), m_viewport.toPlane(position));
    if (spot.province && !m_content.provinces[*spot.province].province) {
        spot.province.reset();
    }
    return spot;
}

MapLabel MapScene::labelOf(std::size_t marker) const
{
    return markerLabel(m_markers[marker], m_content, m_session);
}

MapLabel MapScene::labelOf(const MapSpot &spot) const
{
    if (spot.marker) {
        return labelOf(*spot.marker);
    }
    return spot.province ? provinceLabel(m_content.provinces[*spot.province], m_session) : MapLabel();
}

QRect MapScene::labelRectOf(const MapLabel &label, const MapSpot &spot) const
{
    const QRectF subject =
        spot.marker ? QRectF(targetOf(*spot.marker)) : QRectF(spot.position, QSizeF(pointerSize, pointerSize));
    return labelRect(label, subject, size(), m_font);
}

QRegion MapScene::regionOf(const MapFocus &focus) const
{
    const MapSpot spot = focus.labelled();
    QRegion region;
    if (spot.marker) {
        region += markerRect(lookOf(*spot.marker, focus)).translated(placeInWindow(*spot.marker)).toAlignedRect();
    } else if (spot.province) {
        const QRectF bounds = m_viewport.toWindow().mapRect(map::bundledProvinces()[*spot.province].bounds);
        region += bounds.adjusted(-hoverWidth, -hoverWidth, hoverWidth, hoverWidth).toAlignedRect();
    }
    if (const MapLabel label = labelOf(spot); !label.isEmpty()) {
        region += labelRectOf(label, spot);
    }
    return region;
}

BaseMapStyle MapScene::ground(const MapColors &colors) const
{
    return {.content = m_content,
            .colors = colors,
            .names = m_names,
            .font = scaledFont(m_font, nameFactor, QFont::Normal)};
}

void MapScene::paintHoveredProvince(QPainter &painter, const MapSpot &hovered) const
{
    if (!hovered.province) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_viewport.toWindow(), true);
    QPen pen(m_colors.theme.text, hoverWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPath(map::bundledProvinces()[*hovered.province].path);
    painter.restore();
}

void MapScene::paintMarkers(QPainter &painter, const QRect &part, const MapFocus &focus, const MapColors &colors) const
{
    const auto paint = [&](std::size_t marker) {
        const MarkerLook look = lookOf(marker, focus);
        if (markerRect(look).translated(placeInWindow(marker)).intersects(part)) {
            paintMarker(painter, placeInWindow(marker), look, colors, m_font);
        }
    };
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        if (i != focus.marker) {
            paint(i);
        }
    }
    if (focus.marker) {
        paint(*focus.marker);
    }
}

void MapScene::paint(QPainter &painter, const QRect &part, const MapFocus &focus)
{
    m_layer.prepare(ground(m_colors), m_viewport, painter.device()->devicePixelRatioF());
    m_layer.draw(painter, part, m_viewport);
    paintHoveredProvince(painter, focus.hovered);
    paintMarkers(painter, part, focus, m_colors);
    const MapSpot spot = focus.labelled();
    if (const MapLabel label = labelOf(spot); !label.isEmpty()) {
        paintLabel(painter, label, labelRectOf(label, spot), m_colors.theme, m_font);
    }
    if (focus.hasKeyboard && !focus.marker) {
        painter.setPen(QPen(m_colors.theme.accent, focusWidth));
        painter.drawRect(QRect(QPoint(), size()).adjusted(1, 1, -1, -1));
    }
}

void MapScene::paintLight(QPainter &painter) const
{
    const QRect window(QPoint(), size());
    const MapColors colors = lightMapColors();
    painter.save();
    painter.setClipRect(window);
    paintGround(painter, ground(colors), m_viewport);
    paintMarkers(painter, window, {}, colors);
    painter.restore();
}

} // namespace mueang::gui
