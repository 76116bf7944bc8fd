// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QFont;

namespace mueang::gui {

/** The colours of the theme beyond what QPalette has a role for. */
struct ThemeColors
{
    QColor window;
    QColor surface;
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor accentText; ///< on the accent
    QColor selection;
    QColor selectionText;
    QColor hairline;
    QColor control; ///< outlines of controls: 3:1 to the surface
    QColor hover;
    QColor chip; ///< background of chips and cards
    QColor found; ///< behind what a search found
    QColor selectionFound; ///< the same in a selected row
    QColor warning; ///< text and icon of what is less sure
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
/** Of the palette that the application has now. */
[[nodiscard]] ThemeColors currentColors();

[[nodiscard]] QPalette paletteOf(const ThemeColors &colors);
[[nodiscard]] QString styleSheetOf(const ThemeColors &colors);

/** Sets style, palette and style sheet of the whole application. */
void applyTheme(QApplication &application, bool dark);

/** The bundled family for Thai and Latin, registered here; the fallback, a family, for letters that it lacks. */
void applyFonts(QApplication &application, const QString &fallback = {});

/** Of the body size: 0.875 secondary, 1.25 and 1.5 titles. */
[[nodiscard]] QFont scaledFont(const QFont &body, double factor, int weight);

} // namespace mueang::gui
