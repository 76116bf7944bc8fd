// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/markerpainter.h"

#include "gui/style/star.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace mueang::gui {

namespace {

constexpr double outline = 2;
constexpr double chosenScale = 1.25;
constexpr double headRadius = 9;
constexpr double headHeight = 19; ///< from the tip of the drop to the centre of its round head
constexpr double lozenge = 11; ///< half of a diagonal
constexpr double dot = 3.5;
constexpr double star = 6.5;
constexpr double ringGap = 3;
constexpr double minTarget = 24;
constexpr double numberRoom = 1.6; ///< width of the number, in radii
constexpr std::array discs{13.0, 15.0, 18.0, 21.0}; ///< radii for numbers of 1, 2, 3 and more digits

double discRadius(int count)
{
    const std::size_t digits = count < 10 ? 0 : count < 100 ? 1 : count < 1000 ? 2 : 3;
    return discs[digits];
}

QPainterPath drop()
{
    QPainterPath path;
    const QPointF middle(0, -headHeight);
    path.moveTo(0, 0);
    path.cubicTo(-2.5, -5.5, -headRadius, -11, -headRadius, middle.y());
    path.arcTo(QRectF(middle.x() - headRadius, middle.y() - headRadius, 2 * headRadius, 2 * headRadius), 180, -180);
    path.cubicTo(headRadius, -11, 2.5, -5.5, 0, 0);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(const MarkerLook &look)
{
    QPainterPath path;
    switch (look.kind) {
    case MarkerKind::Pin:
        path = drop();
        break;
    case MarkerKind::ApproximatePin:
        path.addPolygon(QPolygonF({{0, -lozenge}, {lozenge, 0}, {0, lozenge}, {-lozenge, 0}}));
        path.closeSubpath();
        break;
    case MarkerKind::Cluster:
        path.addEllipse(QPointF(), discRadius(look.count), discRadius(look.count));
        break;
    }
    return look.isChosen ? QTransform::fromScale(chosenScale, chosenScale).map(path) : path;
}

void paintInside(QPainter &painter, const MarkerLook &look, const MapColors &colors, const QFont &font)
{
    if (look.kind == MarkerKind::Cluster) {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        const QString number = QString::number(look.count);
        const double room = numberRoom * discRadius(look.count);
        if (const double needed = QFontMetricsF(bold).horizontalAdvance(number); needed > room) {
            bold = scaledFont(bold, room / needed, QFont::DemiBold); // discs keep their size: clustering relies on it
        }
        painter.setFont(bold);
        painter.setPen(colors.pinText);
        painter.drawText(markerTarget(look), Qt::AlignCenter, number);
        return;
    }
    const double scale = look.isChosen ? chosenScale : 1.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.pinOutline);
    const QPointF middle(0, look.kind == MarkerKind::Pin ? -headHeight * scale : 0);
    if (look.isStarred) {
        painter.drawPath(starPath(middle, star * scale));
    } else {
        painter.drawEllipse(middle, dot * scale, dot * scale);
    }
}

} // namespace

QRectF markerTarget(const MarkerLook &look)
{
    QRectF rect = shapeOf(look).boundingRect();
    const double wider = std::max(0.0, minTarget - rect.width()) / 2;
    const double higher = std::max(0.0, minTarget - rect.height()) / 2;
    return rect.adjusted(-wider, -higher, wider, higher);
}

QRectF markerRect(const MarkerLook &look)
{
    constexpr double around = outline + ringGap + outline + 1;
    return markerTarget(look).adjusted(-around, -around, around, around);
}

void paintMarker(QPainter &painter, const QPointF &place, const MarkerLook &look, const MapColors &colors,
                 const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place);
    const QPainterPath shape = shapeOf(look);
    if (look.hasFocus) {
        painter.setPen(QPen(colors.sea, 2 * (ringGap + outline) + outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape);
        painter.setPen(QPen(colors.theme.accent, 2 * (ringGap + outline), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape);
        painter.setPen(QPen(colors.sea, 2 * ringGap, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape);
    }
    painter.setPen(QPen(colors.pinOutline, outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(look.isChosen ? colors.chosenPin : colors.pin);
    painter.drawPath(shape);
    paintInside(painter, look, colors, font);
    painter.restore();
}

} // namespace mueang::gui
