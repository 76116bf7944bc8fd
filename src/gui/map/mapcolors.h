// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/style/theme.h"
#include "map/shades.h"

#include <array>

namespace mueang::gui {

/**
 * The colours of the map. The shades are one hue whose lightness falls (rises, on dark) in steps that can be told
 * apart without seeing colour; pins are light with a dark outline, so that they stand out on every shade.
 */
struct MapColors
{
    QColor sea;
    QColor land; ///< a province without an area
    QColor border;
    std::array<QColor, map::mostShades> shades;
    QColor name; ///< of a province, on land and the light shades
    QColor nameOnDark; ///< on the dark ones
    QColor pin;
    QColor chosenPin;
    QColor pinOutline;
    QColor pinText;
    ThemeColors theme;

    /** A few shades are spread over the scale: two of them are its ends. */
    [[nodiscard]] QColor shade(int number, std::size_t count) const;
    [[nodiscard]] QColor nameOn(const QColor &ground) const;
};

[[nodiscard]] MapColors lightMapColors();
[[nodiscard]] MapColors darkMapColors();
/** Of the palette that the application has now. */
[[nodiscard]] MapColors currentMapColors();

} // namespace mueang::gui
