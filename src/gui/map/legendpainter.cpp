// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/legendpainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::MapLegend)
};

constexpr int padding = 12;
constexpr int signWidth = 28;
constexpr int gap = 8;
constexpr int widestShades = 220; // the legend has its place beside a narrow country
constexpr int minRow = 24;
constexpr int shadeHeight = 14;
constexpr int radius = 6;
constexpr double markerScale = 0.66;
constexpr int sampleCount = 4; ///< number in the sample of a cluster

QString rangeText(const map::Shade &shade)
{
    return shade.minimum == shade.maximum ? QString::number(shade.minimum)
                                          : u"%1–%2"_s.arg(shade.minimum).arg(shade.maximum);
}

} // namespace

LegendPainter::LegendPainter(const MapContent &content, const MapColors &colors, const QFont &font)
    : m_colors(colors)
    , m_font(font)
    , m_title(Legend::tr("Areas shown in a province"))
    , m_shades({{.color = m_colors.land, .text = u"0"_s}})
    , m_signs({{.marker = MarkerLook(), .text = Legend::tr("area")}})
{
    for (std::size_t i = 0; i < content.shades.size(); ++i) {
        m_shades.push_back({.color = m_colors.shade(static_cast<int>(i), content.shades.size()),
                            .text = rangeText(content.shades[i])});
    }
    if (std::ranges::any_of(content.pins, &MapPin::isApproximate)) {
        m_signs.push_back({.marker = {.kind = MarkerKind::ApproximatePin}, .text = Legend::tr("area, about here")});
    }
    m_signs.push_back(
        {.marker = {.kind = MarkerKind::Cluster, .count = sampleCount}, .text = Legend::tr("areas close together")});
    m_areShadesStacked = static_cast<int>(m_shades.size()) * shadeWidth() > widestShades;
}

int LegendPainter::rowHeight() const
{
    return std::max(minRow, QFontMetrics(m_font).height());
}

int LegendPainter::shadesHeight() const
{
    return m_areShadesStacked ? static_cast<int>(m_shades.size()) * rowHeight() : rowHeight() + shadeHeight;
}

int LegendPainter::shadeWidth() const
{
    int width = signWidth;
    for (const Shade &shade : m_shades) {
        width = std::max(width, QFontMetrics(m_font).horizontalAdvance(shade.text) + gap);
    }
    return width;
}

QSize LegendPainter::size() const
{
    const QFontMetrics metrics(m_font);
    const int shades =
        m_areShadesStacked ? signWidth + gap + shadeWidth() : static_cast<int>(m_shades.size()) * shadeWidth();
    int width = std::max(metrics.horizontalAdvance(m_title), shades);
    for (const Sign &sign : m_signs) {
        width = std::max(width, signWidth + gap + metrics.horizontalAdvance(sign.text));
    }
    const int rows = static_cast<int>(m_signs.size()) + 1;
    return {width + 2 * padding, rows * rowHeight() + shadesHeight() + 2 * padding};
}

void LegendPainter::paintSample(QPainter &painter, const QRectF &rect, const Shade &shade) const
{
    painter.setPen(m_colors.border);
    painter.setBrush(shade.color);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void LegendPainter::paintStackedShades(QPainter &painter, QRectF row) const
{
    for (const Shade &entry : m_shades) {
        paintSample(painter, QRectF(row.left(), row.center().y() - shadeHeight / 2.0, signWidth, shadeHeight), entry);
        painter.setPen(m_colors.theme.secondaryText);
        painter.drawText(row.adjusted(signWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        row.translate(0, rowHeight());
    }
}

void LegendPainter::paintShades(QPainter &painter, const QRectF &rows) const
{
    if (m_areShadesStacked) {
        paintStackedShades(painter, QRectF(rows.topLeft(), QSizeF(rows.width(), rowHeight())));
        return;
    }
    QRectF shade(rows.left(), rows.top(), shadeWidth(), shadeHeight);
    for (const Shade &entry : m_shades) {
        paintSample(painter, shade, entry);
        painter.setPen(m_colors.theme.secondaryText);
        painter.drawText(QRectF(shade.left(), shade.bottom(), shade.width(), rowHeight()), Qt::AlignCenter, entry.text);
        shade.translate(shadeWidth(), 0);
    }
}

void LegendPainter::paintSign(QPainter &painter, const QRectF &row, const Sign &sign) const
{
    painter.save();
    painter.translate(QRectF(row.left(), row.top(), signWidth, row.height()).center());
    painter.scale(markerScale, markerScale);
    paintMarker(painter, -markerTarget(sign.marker).center(), sign.marker, m_colors, m_font);
    painter.restore();
    painter.setPen(m_colors.theme.secondaryText);
    painter.drawText(row.adjusted(signWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, sign.text);
}

void LegendPainter::paint(QPainter &painter, const QRectF &target) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.setPen(m_colors.theme.hairline);
    painter.setBrush(m_colors.theme.surface);
    painter.drawRoundedRect(target.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRectF row(target.left() + padding, target.top() + padding, target.width() - 2 * padding, rowHeight());
    painter.setPen(m_colors.theme.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    row.translate(0, rowHeight());
    paintShades(painter, row);
    row.translate(0, shadesHeight());
    for (const Sign &sign : m_signs) {
        paintSign(painter, row, sign);
        row.translate(0, rowHeight());
    }
}

} // namespace mueang::gui
