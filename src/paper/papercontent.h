// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPagedPaintDevice;

namespace mueang::paper {

/** The printable content of any view. */
struct PaperContent
{
    QString title; ///< header of each page and title of the PDF document; plain text
    QString html; ///< body; all text from a catalogue is escaped
    QString footer; ///< footer of each page: edition, filters or selection; plain text
    QString fileName; ///< suggested name of a PDF file, without suffix
    bool isWide = false; ///< preferably in landscape
};

/**
 * Paints all pages, black on white in every theme: the title above, the footer and “page x of y” below; page breaks as
 * in pagebreaks.h. Can be called in any thread that owns the device.
 */
void paintPages(QPagedPaintDevice &device, const PaperContent &content);

} // namespace mueang::paper
