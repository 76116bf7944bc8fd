// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPagedPaintDevice;

namespace mueang::paper {

/** What goes on paper, whatever view it comes from. */
struct PaperContent
{
    QString title; ///< above every page, and of the PDF file; plain text
    QString html; ///< the body; every text of a catalogue in it is escaped
    QString footer; ///< below every page: edition, filters or selection in words; plain text
    QString fileName; ///< of a PDF file, without its suffix
    bool isWide = false; ///< better on its side
};

/**
 * Paints all pages, black on white whatever the theme: title above, footer and "page x of y" below;
 * broken as pagebreaks.h says. Any thread, with a device of its own.
 */
void paintPages(QPagedPaintDevice &device, const PaperContent &content);

} // namespace mueang::paper
