// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QFont;

namespace mueang::gui {

/** The theme's colours, including those without a role in QPalette. */
struct ThemeColors
{
    QColor window;
    QColor surface;
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor accentText; ///< text on the accent
    QColor selection;
    QColor selectionText;
    QColor hairline;
    QColor control; ///< outlines of controls; 3:1 against the surface
    QColor hover;
    QColor chip; ///< background of chips and cards
    QColor found; ///< background of search matches
    QColor selectionFound; ///< background of search matches in a selected row
    QColor warning; ///< text and icon of less certain facts
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
/** Returns the dark or the light colours, whichever the application's palette was made from. */
[[nodiscard]] ThemeColors currentColors();

[[nodiscard]] QPalette paletteOf(const ThemeColors &colors);
[[nodiscard]] QString styleSheetOf(const ThemeColors &colors);

/** Sets the style, palette and style sheet of the application. */
void applyTheme(QApplication &application, bool dark);

/**
 * Registers the bundled fonts and sets the application font to the bundled family for Thai and Latin; `fallback` is a
 * family for glyphs that it lacks.
 */
void applyFonts(QApplication &application, const QString &fallback = {});

/**
 * Sets a fontconfig configuration without fonts that renders as Debian does by default. Call this before constructing
 * the application. The first frame needs only the bundled font, and reading fontconfig's configuration and listing the
 * installed fonts takes a fifth of the start-up time.
 */
void startWithoutSystemFonts();

/**
 * Loads fontconfig's configuration on the thread pool, then makes the application resolve its fonts again
 * (QGuiApplication::fontDatabaseChanged), so that glyphs missing from the bundled font are drawn too. Call this in the
 * GUI thread, some time after the first frame. If fontconfig cannot be read, only the bundled font is used.
 */
void loadSystemFonts();

/** Returns the body font scaled by a factor: 0.875 for secondary text, 1.25 and 1.5 for titles. */
[[nodiscard]] QFont scaledFont(const QFont &body, double factor, int weight);

} // namespace mueang::gui
