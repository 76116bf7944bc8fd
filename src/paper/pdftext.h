// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace mueang::paper {

/** What the glyphs of a font stand for, by their codes. */
using GlyphLetters = QHash<int, QString>;

/**
 * Lets the text of a PDF file of Qt's be taken out as it was put in, Thai too; what is drawn stays as it is, and
 * a file that is put together in another way comes back unchanged. Two things are added:
 *
 * - the letters that Qt does not know. The forms of Thai marks have codes of the private use area in the bundled
 *   font, 0xF000 + 0x80 * number + letter - 0x0E00 (scripts/thaitext.py), and a blank is called a tab.
 * - the words around marks. Marks are glyphs without a width, some beside or above their place: readers that go
 *   by places take two of them for one that is printed twice, or see a blank. A letter with its marks is
 *   bracketed with its text (/ActualText, ISO 32000-1, 14.9.4), for readers to take in place of the glyphs.
 */
[[nodiscard]] QByteArray withReadableText(const QByteArray &pdf);

/** The same for a table of a font ("ToUnicode", ISO 32000-1, 9.10.3). */
[[nodiscard]] GlyphLetters lettersOf(const QByteArray &table);
/** The same for what a page draws. `fonts` is by the numbers of their names, "/F8". */
[[nodiscard]] QByteArray withBracketedMarks(const QByteArray &page, const QHash<int, GlyphLetters> &fonts);

} // namespace mueang::paper
