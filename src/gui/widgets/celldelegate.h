// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mueang::gui {

/**
 * Makes rows high enough for Thai marks above and below, and draws "Not known" in a quieter colour than facts. It draws
 * the text without the style, which would shape it more often.
 */
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Shows the whole text as a tool tip if the cell is too narrow for it. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** Returns the row height: at least 32 pixels, more with a large font. */
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
};

} // namespace mueang::gui
