// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mueang::gui {

/** Paints the cells of a ComparisonModel: wrapped, with a quiet ground where the areas differ. */
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** As high as the text is in the width of the option. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int padding = 11; ///< left and right, as in the table of the areas
    static constexpr int verticalPadding = 7;
    static constexpr int smallestRow = 32;
};

} // namespace mueang::gui
