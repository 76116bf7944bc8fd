// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/highlight.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <vector>

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

/** How search matches are highlighted: with a background and an underline. */
struct MatchHighlight
{
    std::vector<query::TextRange> ranges; ///< in the text drawn
    QColor background;
    QColor line;
};

/**
 * Draws one line of text, vertically centred in the box, with the painter's font and pen. It is left-aligned, or
 * right-aligned if `alignment` contains Qt::AlignRight and the text fits; text wider than the box is elided at its end.
 *
 * Tables draw mostly this. QPainter's and QFontMetrics' own functions find word boundaries for wrapping, which needs a
 * dictionary for Thai, and shape the text more than once.
 */
void drawCellText(QPainter &painter, const QRect &box, const QString &wholeText, const MatchHighlight &found = {},
                  Qt::Alignment alignment = Qt::AlignLeft);

} // namespace mueang::gui
