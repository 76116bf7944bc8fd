// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "gui/style/theme.h"

#include <QTextFormat>

class QPainter;
class QTextCursor;
class QTextDocument;

/**
 * What a page shows beyond letters: rounded chips, cards and the timeline. Formats only name them, so
 * that the text itself stays whole for selecting, copying and reading aloud; they are drawn behind it.
 */
namespace mueang::gui {

enum class ChipLook : std::uint8_t {
    None,
    Filled,
    Outlined,
    Warning, ///< outlined: something to be careful about
};

inline constexpr int cardPadding = 12;
inline constexpr int timelineIndent = 28;

enum MarkProperty {
    CardProperty = QTextFormat::UserProperty + 1, ///< of a block: the number of its card, from 1
    EventProperty, ///< of a block: the catalogue::Event whose point stands before it
    ChipProperty, ///< of characters: a ChipLook
    ChipPartProperty, ///< of characters: tells the parts of one chip's text apart
};

/** Draws the marks of the part of the document that is in `visible`, in the document's coordinates. */
void paintPageMarks(QPainter &painter, const QTextDocument &document, const QRectF &visible, const ThemeColors &colors);

/** Draws a ring around the link that the keyboard has reached: Qt selects its text. */
void paintLinkFocus(QPainter &painter, const QTextDocument &document, const QTextCursor &cursor,
                    const ThemeColors &colors);

} // namespace mueang::gui
