// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QTextDocument;

namespace mueang::paper {

/**
 * The part of a document that one page shows. The document is laid out as one long page; coordinates are in its units,
 * from the top.
 */
struct PageSlice
{
    double top = 0;
    double bottom = 0;
    double headTop = 0; ///< header rows of a table that continues on this page, to be repeated above
    double headBottom = 0; ///< equal to headTop if there are none

    [[nodiscard]] double headHeight() const { return headBottom - headTop; }
};

/**
 * Divides a document with a text width, but no page height, into at least one page of `height`. A paragraph or table
 * row is divided, between lines, only if it does not fit on one page. Headings (bold paragraphs, rows of one cell and
 * the header rows of tables) stay with what follows. Header rows are repeated on each page; a paragraph with
 * page-break-before starts a page.
 */
[[nodiscard]] std::vector<PageSlice> pageSlices(const QTextDocument &document, double height);

} // namespace mueang::paper
