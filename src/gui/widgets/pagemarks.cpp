// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pagemarks.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <optional>

namespace mueang::gui {

namespace {

constexpr qreal cardRadius = 8;
constexpr qreal pointRadius = 5;
constexpr qreal strokeWidth = 2;
constexpr qreal focusRadius = 4;

struct Canvas
{
    QPainter &painter;
    const QTextDocument &document;
    QRectF visible;
    const ThemeColors &colors;

    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const
    {
        return document.documentLayout()->blockBoundingRect(block);
    }
};

void paintCards(const Canvas &canvas)
{
    std::map<int, QRectF> cards;
    for (QTextBlock block = canvas.document.begin(); block.isValid(); block = block.next()) {
        if (const int number = block.blockFormat().intProperty(CardProperty); number > 0) {
            cards[number] |= canvas.rectOf(block);
        }
    }
    const qreal margin = canvas.document.documentMargin();
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.colors.hover);
    for (const auto &[number, rect] : cards) {
        const QRectF card(margin, rect.top() - cardPadding, canvas.document.textWidth() - 2 * margin,
                          rect.height() + 2 * cardPadding);
        if (card.intersects(canvas.visible)) {
            canvas.painter.drawRoundedRect(card, cardRadius, cardRadius);
        }
    }
}

/** Returns the centre of a timeline point: at half the x-height of the first line. */
QPointF pointBefore(const QTextBlock &block, const Canvas &canvas)
{
    const QTextLine line = block.layout()->lineAt(0);
    const qreal middle = QFontMetricsF(block.charFormat().font()).xHeight() / 2;
    return {canvas.document.documentMargin() + pointRadius + strokeWidth,
            canvas.rectOf(block).top() + line.y() + line.ascent() - middle};
}

/** Fills the shapes of what an area keeps: the approval and the logo. */
void paintPoint(catalogue::Event event, QPointF center, const Canvas &canvas)
{
    using catalogue::Event;
    const bool isFilled = event == Event::Approved || event == Event::LogoAwarded;
    const bool isDiamond = event == Event::LogoAwarded || event == Event::Renewed;
    canvas.painter.setPen(QPen(canvas.colors.accent, strokeWidth));
    canvas.painter.setBrush(isFilled ? canvas.colors.accent : canvas.colors.surface);
    if (isDiamond) {
        constexpr qreal reach = pointRadius + 1;
        canvas.painter.drawPolygon(QPolygonF{center + QPointF(0, -reach), center + QPointF(reach, 0),
                                             center + QPointF(0, reach), center + QPointF(-reach, 0)});
    } else {
        canvas.painter.drawEllipse(center, pointRadius, pointRadius);
    }
}

void paintTimeline(const Canvas &canvas)
{
    std::vector<std::pair<catalogue::Event, QPointF>> points;
    for (QTextBlock block = canvas.document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(EventProperty)) {
            points.emplace_back(static_cast<catalogue::Event>(block.blockFormat().intProperty(EventProperty)),
                                pointBefore(block, canvas));
        }
    }
    if (points.empty()) {
        return;
    }
    canvas.painter.setPen(QPen(canvas.colors.control, strokeWidth));
    canvas.painter.drawLine(points.front().second, points.back().second);
    for (const auto &[event, center] : points) {
        paintPoint(event, center, canvas);
    }
}

void setChipLook(ChipLook look, const Canvas &canvas)
{
    const bool isFilled = look == ChipLook::Filled;
    const QColor outline = look == ChipLook::Warning ? canvas.colors.warning : canvas.colors.control;
    canvas.painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(outline, 1));
    canvas.painter.setBrush(isFilled ? QBrush(canvas.colors.chip) : QBrush(Qt::NoBrush));
}

/** Characters [from, to) of one block. */
struct Span
{
    QFontMetricsF metrics;
    int from = 0;
    int to = 0;
};

/** Returns one rectangle per line, as high as the span's font. */
std::vector<QRectF> rectsOf(const Span &span, const QTextBlock &block, QPointF origin)
{
    std::vector<QRectF> rects;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int first = std::max(span.from, line.textStart());
        const int last = std::min(span.to, line.textStart() + line.textLength());
        if (first < last) {
            const qreal left = line.cursorToX(first);
            const qreal top = line.y() + line.ascent() - span.metrics.ascent();
            rects.emplace_back(origin + QPointF(left, top), QSizeF(line.cursorToX(last) - left, span.metrics.height()));
        }
    }
    return rects;
}

struct Chip
{
    ChipLook look = ChipLook::None;
    Span span;
};

/** Returns the chips of a block: a chip is a run of adjacent fragments; other text separates two chips. */
std::vector<Chip> chipsOf(const QTextBlock &block)
{
    std::vector<Chip> chips;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int from = fragment.position() - block.position();
        if (!format.hasProperty(ChipProperty)) {
            continue;
        }
        if (chips.empty() || chips.back().span.to != from) {
            const auto look = static_cast<ChipLook>(format.intProperty(ChipProperty));
            chips.push_back({look, {QFontMetricsF(format.font()), from, from}});
        }
        chips.back().span.to = from + fragment.length();
    }
    return chips;
}

void paintChip(const Chip &chip, const QTextBlock &block, const Canvas &canvas)
{
    setChipLook(chip.look, canvas);
    for (const QRectF &rect : rectsOf(chip.span, block, canvas.rectOf(block).topLeft())) {
        canvas.painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    }
}

void paintChips(const Canvas &canvas)
{
    for (QTextBlock block = canvas.document.begin(); block.isValid(); block = block.next()) {
        if (canvas.rectOf(block).intersects(canvas.visible)) {
            for (const Chip &chip : chipsOf(block)) {
                paintChip(chip, block, canvas);
            }
        }
    }
}

} // namespace

void paintPageDecorations(QPainter &painter, const QTextDocument &document, const QRectF &visible,
                          const ThemeColors &colors)
{
    const Canvas canvas{painter, document, visible, colors};
    painter.setRenderHint(QPainter::Antialiasing);
    paintCards(canvas);
    paintTimeline(canvas);
    paintChips(canvas);
}

void paintLinkFocus(QPainter &painter, const QTextDocument &document, const QTextCursor &cursor,
                    const ThemeColors &colors)
{
    const QTextBlock block = document.findBlock(cursor.selectionStart());
    const QTextCharFormat format = cursor.charFormat();
    if (!cursor.hasSelection() || format.anchorHref().isEmpty()) {
        return;
    }
    const Span link{QFontMetricsF(format.font()), cursor.selectionStart() - block.position(),
                    cursor.selectionEnd() - block.position()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, strokeWidth));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : rectsOf(link, block, document.documentLayout()->blockBoundingRect(block).topLeft())) {
        painter.drawRoundedRect(rect.adjusted(-1, -2, 1, 2), focusRadius, focusRadius);
    }
}

} // namespace mueang::gui
