// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/panels/areadelegate.h"

#include "gui/dialogs/messages.h"
#include "gui/models/areatablemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace mueang::gui {

namespace {

constexpr int smallestRow = 32;
constexpr int rowPadding = 10;
constexpr int cellPadding = 16; ///< left and right together, as in the style sheet

} // namespace

int AreaDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(smallestRow, metrics.height() + rowPadding);
}

void AreaDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (!index.data(AreaTableModel::IsKnownRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
}

bool AreaDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isCut = view->fontMetrics().horizontalAdvance(text) + cellPadding > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? plainToolTip(text) : QString(), view);
    return true;
}

} // namespace mueang::gui
