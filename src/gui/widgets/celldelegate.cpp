// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/celldelegate.h"

#include "gui/style/theme.h"
#include "gui/widgets/cellroles.h"
#include "text/safetext.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QString>
#include <QToolTip>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int smallestRow = 32;
constexpr int rowPadding = 10;
constexpr int cellPadding = 11; ///< on the left and on the right, as in the header
constexpr int focusWidth = 2;
constexpr QChar ellipsis(u'…');

/** Returns false before a combining mark and inside a surrogate pair. */
bool canCutAt(const QString &text, qsizetype position)
{
    return position <= 0 || position >= text.size() || !(text[position].isMark() || text[position].isLowSurrogate());
}

qsizetype cutBefore(const QString &text, qsizetype position)
{
    while (!canCutAt(text, position)) {
        --position;
    }
    return std::max(position, qsizetype{0});
}

/**
 * Returns the longest prefix that fits with an ellipsis. The first guess assumes that all characters have the same
 * width.
 */
QString cut(const QString &text, const QFontMetricsF &metrics, qreal textWidth, qreal width)
{
    const qreal share = std::max(width - metrics.horizontalAdvance(ellipsis), 0.0) / textWidth;
    const auto cutAt = [&text](qsizetype position) { return QString(QStringView(text).left(position) % ellipsis); };
    qsizetype position = cutBefore(text, static_cast<qsizetype>(share * static_cast<qreal>(text.size())));
    while (position > 0 && metrics.horizontalAdvance(cutAt(position)) > width) {
        position = cutBefore(text, position - 1);
    }
    for (qsizetype next = position + 1; next < text.size(); ++next) {
        if (canCutAt(text, next)) {
            if (metrics.horizontalAdvance(cutAt(next)) > width) {
                break;
            }
            position = next;
        }
    }
    return cutAt(position);
}

/** Paints the highlights behind the text, whose baseline begins at `start`; the part that was elided has none. */
void paintHighlights(QPainter &painter, QPointF start, const QString &shown, const QFontMetricsF &metrics,
                     const MatchHighlight &found)
{
    for (const query::TextRange &range : found.ranges) {
        if (range.start < shown.size()) {
            const qreal left = metrics.horizontalAdvance(shown.left(range.start));
            const qreal right = metrics.horizontalAdvance(shown.left(range.start + range.length));
            const QRectF mark(start.x() + left, start.y() - metrics.ascent(), right - left, metrics.height());
            painter.fillRect(mark, found.background);
            painter.fillRect(QRectF(mark.left(), mark.bottom() - 1, mark.width(), 1), found.line);
        }
    }
}

} // namespace

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(smallestRow, metrics.height() + rowPadding);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isKnown = index.data(IsKnownRole).toBool();
    const QPalette &palette = option.palette;
    if (isSelected) {
        painter->fillRect(option.rect, palette.highlight());
    }
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), palette.mid());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(isSelected ? palette.highlightedText() : palette.link(), focusWidth));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    const QPalette::ColorRole unselected = isKnown ? QPalette::Text : QPalette::PlaceholderText;
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : unselected));
    painter->setFont(option.font);
    const ThemeColors colors = currentColors();
    const MatchHighlight found{index.data(MatchRangesRole).value<std::vector<query::TextRange>>(),
                               isSelected ? colors.selectionFound : colors.found,
                               isSelected ? colors.selectionText : colors.warning};
    drawCellText(*painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0),
                 index.data(Qt::DisplayRole).toString(), found,
                 index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isCut = view->fontMetrics().horizontalAdvance(text) + 2 * cellPadding > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? text::plainToolTip(text) : QString(), view);
    return true;
}

void drawCellText(QPainter &painter, const QRect &box, const QString &wholeText, const MatchHighlight &found,
                  Qt::Alignment alignment)
{
    // No character is narrower than half a pixel, so the rest of a very long text cannot be visible.
    const QString text = wholeText.left(2 * std::max(box.width(), 0));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal textWidth = metrics.horizontalAdvance(text);
    const qreal baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
    const bool fits = textWidth <= box.width();
    const QString shown = fits ? text : cut(text, metrics, textWidth, box.width());
    const qreal left = alignment.testFlag(Qt::AlignRight) && fits ? box.left() + box.width() - textWidth : box.left();
    paintHighlights(painter, {left, baseline}, shown, metrics, found);
    painter.drawText(QPointF(left, baseline), shown);
}

} // namespace mueang::gui
