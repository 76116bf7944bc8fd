// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisondelegate.h"

#include "gui/compare/comparisonmodel.h"
#include "gui/compare/comparisontext.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace mueang::gui {

namespace {

constexpr int focusWidth = 2;

const ComparisonModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const ComparisonModel *>(index.model());
}

ComparedTextLook lookOf(const QStyleOptionViewItem &option, bool isSelected)
{
    const ThemeColors colors = currentColors();
    return {option.font, isSelected ? colors.selectionText : colors.text,
            isSelected ? colors.selectionText : colors.secondaryText};
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const wording::ComparedCell *cell = modelOf(index).cellAt(index);
    painter->save();
    if (cell != nullptr) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool differs = modelOf(index).factAt(index.row())->agreement == wording::Agreement::Differs;
        if (isSelected || differs) {
            painter->fillRect(option.rect,
                              isSelected ? option.palette.color(QPalette::Highlight) : currentColors().chip);
        }
        painter->setClipRect(option.rect);
        const ComparedText text(*cell, lookOf(option, isSelected), option.rect.width() - 2 * padding);
        text.paint(*painter, option.rect.topLeft() + QPointF(padding, verticalPadding));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(isSelected ? option.palette.highlightedText() : option.palette.link(), focusWidth));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), option.palette.mid());
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const wording::ComparedCell *cell = modelOf(index).cellAt(index);
    if (cell == nullptr) {
        return {0, smallestRow};
    }
    const ComparedText text(*cell, lookOf(option, false), option.rect.width() - 2 * padding);
    return {option.rect.width(), std::max(smallestRow, qCeil(text.height()) + 2 * verticalPadding)};
}

} // namespace mueang::gui
