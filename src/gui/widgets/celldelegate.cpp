// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/celldelegate.h"

#include "gui/style/theme.h"
#include "gui/widgets/cellroles.h"
#include "gui/widgets/celltext.h"
#include "text/safetext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mueang::gui {

namespace {

constexpr int smallestRow = 32;
constexpr int rowPadding = 10;
constexpr int cellPadding = 11; ///< on the left and on the right, as in the header
constexpr int focusWidth = 2;

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
    const FoundMark found{index.data(FoundRole).value<std::vector<query::TextRange>>(),
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

} // namespace mueang::gui
