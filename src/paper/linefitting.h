// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;

namespace mueang::paper {

/**
 * Ends the lines of a document where text::lineBreaks() lets them, so that all is within `width`, and gives the columns
 * of its tables their widths. Qt would break Thai where a library of the system says so, or between any two letters.
 * The document must not wrap its lines by itself. A word that is wider than its place is broken between letters.
 * False, and nothing is changed, when words of a table do not fit beside each other and `mayBreakWords` is not set.
 */
[[nodiscard]] bool fitLines(QTextDocument &document, double width, bool mayBreakWords);

} // namespace mueang::paper
