// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QTextDocument;

namespace mueang::paper {

/** What one page shows of a document that is laid out as one long page; in the document's units, from above. */
struct PageSlice
{
    double top = 0;
    double bottom = 0;
    double headTop = 0; ///< of the head of a table that goes on here, to be shown above
    double headBottom = 0; ///< equal to headTop: none

    [[nodiscard]] double headHeight() const { return headBottom - headTop; }
};

/**
 * Cuts a document whose width is set, but no height of a page, into pages of `height`; at least one. A paragraph
 * or a row of a table is cut, between its lines, only where it fits on no page. Headings, which are bold
 * paragraphs, rows of one cell and the head of a table, stay with what follows. Heads of tables come again; a
 * paragraph with page-break-before begins a page.
 */
[[nodiscard]] std::vector<PageSlice> pageSlices(const QTextDocument &document, double height);

} // namespace mueang::paper
