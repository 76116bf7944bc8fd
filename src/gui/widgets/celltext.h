// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/highlight.h"

#include <QColor>

#include <vector>

class QPainter;
class QRect;
class QString;

namespace mueang::gui {

/** How the parts that a search found are marked: a colour behind them and a line below. */
struct FoundMark
{
    std::vector<query::TextRange> ranges; ///< of the text
    QColor background;
    QColor line;
};

/**
 * Draws one line of a text at the left of the box, or at its right when the alignment says so, in the middle of its
 * height, with the painter's font and pen; cut with an ellipsis at the end when it is wider than the box.
 *
 * What a table draws most. QPainter's and QFontMetrics' own ways look for the words of a text to wrap it,
 * which for Thai means a dictionary, and shape it more often than once.
 */
void drawCellText(QPainter &painter, const QRect &box, const QString &wholeText, const FoundMark &found = {},
                  Qt::Alignment alignment = Qt::AlignLeft);

} // namespace mueang::gui
