// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mueang::gui {

/** Paints the cells of a ComparisonModel: wrapped text, with a tinted background if the areas differ. */
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Returns the height of the wrapped text for the width of option.rect. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int padding = 11; ///< on the left and on the right, as in the table of areas
    static constexpr int verticalPadding = 7;
    static constexpr int smallestRow = 32;
};

} // namespace mueang::gui
