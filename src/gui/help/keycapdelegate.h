// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mueang::gui {

/** Draws key sequences as keys of a keyboard. */
class KeyCapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeysRole = Qt::UserRole + 1, ///< QVariantList of QKeySequence: alternatives
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mueang::gui
