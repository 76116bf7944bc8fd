// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace mueang::paper {

/** Text of the glyphs of a font, by glyph id. */
using GlyphTexts = QHash<int, QString>;

/**
 * Makes the text of a PDF file written by Qt extractable, in Thai too, without changing its appearance. A file with
 * another structure is returned unchanged. Two things are added:
 *
 * - text for glyphs that Qt cannot map. The variants of Thai marks have private use codes in the bundled font,
 *   0xF000 + 0x80 * number + character - 0x0E00 (scripts/thaitext.py), and the space is mapped to a tab.
 * - the text of clusters with marks. Marks are zero-width glyphs, some drawn beside or above their origin: readers that
 *   rely on positions take two of them for overprinting, or report a space. A base character with its marks is
 *   bracketed with its text (/ActualText, ISO 32000-1, 14.9.4), which readers use instead of the glyphs.
 */
[[nodiscard]] QByteArray withReadableText(const QByteArray &pdf);

/** Parses the ToUnicode CMap of a font (ISO 32000-1, 9.10.3). */
[[nodiscard]] GlyphTexts lettersOf(const QByteArray &table);
/**
 * Brackets the marks in the content stream of a page. `fonts` is keyed by the number in a font's name, such as 8 for
 * "/F8".
 */
[[nodiscard]] QByteArray withActualText(const QByteArray &page, const QHash<int, GlyphTexts> &fonts);

} // namespace mueang::paper
