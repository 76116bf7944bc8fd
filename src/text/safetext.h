// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/** Texts of a catalogue or of a person, which may hold anything, made fit to be shown. */
namespace mueang::text {

/** In one line, without characters that turn or hide others; names of files and cells may hold any. */
[[nodiscard]] QString displayText(const QString &text);

/** displayText() for a menu or a button, which reads & as the sign of a key. */
[[nodiscard]] QString menuText(const QString &text);

/** A tooltip that never reads its text as HTML; empty stays empty. */
[[nodiscard]] QString plainToolTip(const QString &text);

/**
 * displayText() for a page of text: without characters that pile up on others or mean something to a text document,
 * cut at 4096 characters with an ellipsis.
 */
[[nodiscard]] QString pageText(QStringView text);

/** The text cut where a line may end: at spaces, and in Thai between words. */
[[nodiscard]] QStringList lineBreakParts(const QString &text);

/**
 * One line that a terminal shows as it is: line ends, escape sequences and other controls become
 * blanks, invisible format characters (which may reverse a line) go. Joiners stay.
 */
[[nodiscard]] QString terminalText(QStringView text);

/** How many cells of a terminal a text takes: Thai vowel and tone marks none, CJK letters two. */
[[nodiscard]] int displayWidth(QStringView text);

/** Cut to so many cells, with an ellipsis where something is missing; never between letter and mark. */
[[nodiscard]] QString elided(QStringView text, int width);

} // namespace mueang::text
