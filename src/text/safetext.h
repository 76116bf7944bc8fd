// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/** Functions that make untrusted text, from a catalogue or a person, safe to display. */
namespace mueang::text {

/**
 * Returns the text on one line: white space and line separators become spaces; control characters and bidirectional
 * embeddings, overrides and isolates become U+FFFD. Also for file names and cell values.
 */
[[nodiscard]] QString displayText(const QString &text);

/** Returns displayText() with & doubled, for a menu or a button, where & marks the mnemonic. */
[[nodiscard]] QString menuText(const QString &text);

/** Returns displayText() escaped for HTML. */
[[nodiscard]] QString escaped(const QString &text);

/** Returns a rich-text tooltip with the text escaped, so that it is never parsed as HTML. Empty for an empty text. */
[[nodiscard]] QString plainToolTip(const QString &text);

/**
 * Returns displayText() for a text document: replaces the characters that QTextDocument interprets, limits the
 * combining marks on a letter, and truncates at 4096 characters with an ellipsis.
 */
[[nodiscard]] QString pageText(QStringView text);

/** Splits the text at its line break opportunities: at spaces, and between Thai words. */
[[nodiscard]] QStringList lineBreakParts(const QString &text);

/**
 * Returns the text on one line for a terminal: line separators and control characters (escape sequences) become spaces;
 * invisible format characters, which can reverse a line, are removed, except joiners.
 */
[[nodiscard]] QString terminalText(QStringView text);

/** Returns the width of a text in terminal cells: 0 for Thai vowel and tone marks, 2 for CJK letters. */
[[nodiscard]] int displayWidth(QStringView text);

/**
 * Truncates the text to `width` terminal cells, with an ellipsis if shortened. Never separates a letter from its marks.
 */
[[nodiscard]] QString elided(QStringView text, int width);

} // namespace mueang::text
