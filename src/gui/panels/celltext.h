// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRect;
class QString;

namespace mueang::gui {

/**
 * Draws one line of a text at the left of the box, in the middle of its height, with the painter's font and
 * pen; cut with an ellipsis at the end when it is wider than the box.
 *
 * What a table draws most. QPainter's and QFontMetrics' own ways look for the words of a text to wrap it,
 * which for Thai means a dictionary, and shape it more often than once.
 */
void drawCellText(QPainter &painter, const QRect &box, const QString &wholeText);

} // namespace mueang::gui
