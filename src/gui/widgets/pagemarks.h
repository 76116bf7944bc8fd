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
 * The decorations of a page: rounded chips, cards and the timeline. Text formats only refer to them, so that the text
 * remains intact for selection, copying and screen readers; they are drawn behind it.
 */
namespace mueang::gui {

enum class ChipLook : std::uint8_t {
    None,
    Filled,
    Outlined,
    Warning, ///< outlined, for caution
};

inline constexpr int cardPadding = 12;
inline constexpr int timelineIndent = 28;

enum MarkProperty {
    CardProperty = QTextFormat::UserProperty + 1, ///< of a block: number of its card, from 1
    EventProperty, ///< of a block: the catalogue::Event whose point is drawn before it
    ChipProperty, ///< of characters: a ChipLook
    ChipPartProperty, ///< of characters: separates the parts of one chip's text
};

/** Draws the decorations within `visible`, in the document's coordinates. */
void paintPageDecorations(QPainter &painter, const QTextDocument &document, const QRectF &visible,
                          const ThemeColors &colors);

/** Draws a ring around the link with keyboard focus, which Qt represents as selected text. */
void paintLinkFocus(QPainter &painter, const QTextDocument &document, const QTextCursor &cursor,
                    const ThemeColors &colors);

} // namespace mueang::gui
