// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/labelpainter.h"

#include "gui/style/textsize.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int paddingAcross = 12;
constexpr int paddingAlong = 8;
constexpr int distance = 8; ///< to the subject
constexpr int radius = 6;
constexpr int widest = 420;
constexpr int slack = 4; ///< with a fractional scale factor, text may be wider than its integer metrics

QFont titleFont(const QFont &font)
{
    return scaledFont(font, 1.0, QFont::DemiBold);
}

} // namespace

QRect labelRect(const MapLabel &label, const QRectF &subject, const QSize &window, const QFont &font)
{
    const QFontMetrics title(titleFont(font));
    const QFontMetrics body(font);
    int width = title.horizontalAdvance(label.title);
    for (const QString &line : label.lines) {
        width = std::max(width, body.horizontalAdvance(line));
    }
    const int room = std::min(withText(widest), window.width() - 2 * paddingAcross);
    const QSize size(std::min(width + slack, room) + 2 * paddingAcross,
                     title.height() + static_cast<int>(label.lines.size()) * body.height() + 2 * paddingAlong);
    const QRect around = subject.toAlignedRect();
    // To the right of the subject, or to the left if there is no room.
    int x = around.right() + distance;
    if (x + size.width() > window.width()) {
        x = around.left() - distance - size.width();
    }
    x = std::clamp(x, 0, std::max(0, window.width() - size.width()));
    const int y = std::clamp(around.center().y() - size.height() / 2, 0, std::max(0, window.height() - size.height()));
    return {QPoint(x, y), size};
}

void paintLabel(QPainter &painter, const MapLabel &label, const QRect &rect, const ThemeColors &colors,
                const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.control);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRect line = rect.adjusted(paddingAcross, paddingAlong, -paddingAcross, 0);
    const auto write = [&](const QString &text, const QFont &with, const QColor &color) {
        const QFontMetrics metrics(with);
        line.setHeight(metrics.height());
        painter.setFont(with);
        painter.setPen(color);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.top() + metrics.height());
    };
    write(label.title, titleFont(font), colors.text);
    for (const QString &text : label.lines) {
        write(text, font, colors.secondaryText);
    }
    painter.restore();
}

} // namespace mueang::gui
