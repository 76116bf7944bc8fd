// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapcache.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace mueang::gui {

namespace {

constexpr double marginShare = 0.25; ///< share of the window, on each side
constexpr double borderWidth = 1;
constexpr double nameRoom = 0.8; ///< share of a province's width and height that its name may occupy
constexpr double farthestNames = 1400; ///< metres per pixel

/** Draws the name unless the province is too small for it. */
void paintName(QPainter &painter, const BaseMapStyle &ground, std::size_t number, const map::Viewport &viewport)
{
    const QFontMetricsF metrics(ground.font);
    const QString &name = ground.names[static_cast<qsizetype>(number)];
    const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
    const QSizeF room = map::bundledProvinces()[number].bounds.size() / viewport.metresPerPixel;
    if (name.isEmpty() || size.width() > room.width() * nameRoom || size.height() > room.height() * nameRoom) {
        return;
    }
    const MapProvince &province = ground.content.provinces[number];
    const int shade = map::shadeOf(province.shown, ground.content.shades);
    painter.setPen(ground.colors.nameOn(shade < 0 ? ground.colors.land
                                                  : ground.colors.shade(shade, ground.content.shades.size())));
    QRectF rect(QPointF(), size);
    rect.moveCenter(viewport.toWindow(province.label));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, name);
}

void paintNames(QPainter &painter, const BaseMapStyle &ground, const map::Viewport &viewport)
{
    // At smaller scales only a few names would fit, which would look like a choice of provinces.
    if (viewport.metresPerPixel > farthestNames) {
        return;
    }
    const QRectF window({0, 0}, viewport.size);
    painter.setFont(ground.font);
    for (std::size_t i = 0; i < ground.content.provinces.size(); ++i) {
        if (viewport.toWindow().mapRect(map::bundledProvinces()[i].bounds).intersects(window)) {
            paintName(painter, ground, i, viewport);
        }
    }
}

} // namespace

void paintGround(QPainter &painter, const BaseMapStyle &ground, const map::Viewport &viewport)
{
    const QRectF window({0, 0}, viewport.size);
    const QTransform toWindow = viewport.toWindow();
    const auto &shapes = map::bundledProvinces();
    painter.fillRect(window, ground.colors.sea);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(ground.colors.border, borderWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    border.setCosmetic(true);
    painter.setPen(border);
    painter.save();
    painter.setTransform(toWindow, true);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (toWindow.mapRect(shapes[i].bounds).intersects(window)) {
            const int shade = map::shadeOf(ground.content.provinces[i].shown, ground.content.shades);
            painter.setBrush(shade < 0 ? ground.colors.land : ground.colors.shade(shade, ground.content.shades.size()));
            painter.drawPath(shapes[i].path);
        }
    }
    painter.restore();
    paintNames(painter, ground, viewport);
}

QPointF MapCache::originIn(const map::Viewport &viewport) const
{
    return viewport.toWindow(m_painted.toPlane({0, 0}));
}

bool MapCache::prepare(const BaseMapStyle &ground, const map::Viewport &viewport, double devicePixelRatio)
{
    const QRectF window({0, 0}, viewport.size);
    if (!m_pixmap.isNull() && m_painted.metresPerPixel == viewport.metresPerPixel
        && m_pixmap.devicePixelRatio() == devicePixelRatio
        && QRectF(originIn(viewport), m_painted.size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(window)) {
        return false;
    }
    m_painted = viewport;
    m_painted.size = {std::ceil(viewport.size.width() * (1 + 2 * marginShare)),
                      std::ceil(viewport.size.height() * (1 + 2 * marginShare))};
    m_pixmap = QPixmap((m_painted.size * devicePixelRatio).toSize());
    m_pixmap.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&m_pixmap);
    paintGround(painter, ground, m_painted);
    return true;
}

void MapCache::draw(QPainter &painter, const QRect &part, const map::Viewport &viewport) const
{
    // Rounds to device pixels; otherwise the layer would be blurred while moving.
    const double ratio = m_pixmap.devicePixelRatio();
    const QPointF origin = originIn(viewport);
    const QPointF onPixels(std::round(origin.x() * ratio) / ratio, std::round(origin.y() * ratio) / ratio);
    painter.save();
    painter.setClipRect(part);
    painter.drawPixmap(onPixels, m_pixmap);
    painter.restore();
}

} // namespace mueang::gui
