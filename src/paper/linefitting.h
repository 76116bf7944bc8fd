// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;

namespace mueang::paper {

/**
 * Breaks the lines of a document with text::lineBreaks() so that they fit into `width`, and sets the column widths of
 * its tables. Qt alone would break Thai as an installed system library does, or between any two characters. The
 * document must not wrap lines itself. A word that is too wide is broken between grapheme clusters. Returns false,
 * without any change, if the words of a table do not fit side by side and `mayBreakWords` is false.
 */
[[nodiscard]] bool fitLines(QTextDocument &document, double width, bool mayBreakWords);

} // namespace mueang::paper
