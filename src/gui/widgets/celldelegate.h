// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mueang::gui {

/**
 * Rows high enough for Thai marks above and below; "Not known" is quieter than a fact.
 * Draws a cell by itself: the text is shaped less often than a style does it.
 */
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Shows the whole text of a cell that is too narrow for it. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** The height of a row: at least 32 pixels, more when the font asks for it. */
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
};

} // namespace mueang::gui
