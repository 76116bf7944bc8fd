// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace mueang::gui {

/** Two colours that stand on or beside each other somewhere in the window, and what is asked of them. */
struct ColorPair
{
    QString what; ///< "secondary text on hover"
    QColor color;
    QColor ground;
    double minimum = 0; ///< contrast ratio
};

/** Of the roles of the palette of the light or dark theme. */
[[nodiscard]] std::vector<ColorPair> palettePairs(bool dark);
/** Of the rules of both style sheets, as they are written: what a rule sets, on whatever it may stand on. */
[[nodiscard]] std::vector<ColorPair> styleSheetPairs(bool dark);
/** Of what is painted by hand: cells, marks, the pages, the map and the charts. */
[[nodiscard]] std::vector<ColorPair> paintedPairs(bool dark);

} // namespace mueang::gui
