// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/style/theme.h"
#include "map/shades.h"

#include <array>

namespace mueang::gui {

/**
 * The colours of the map. The shades are one hue whose lightness falls (rises in the dark theme) in steps that are
 * distinct without colour vision; pins are light with a dark outline, so that they contrast with every shade.
 */
struct MapColors
{
    QColor sea;
    QColor land; ///< a province without areas shown
    QColor border;
    std::array<QColor, map::maxShades> shades;
    QColor name; ///< text colour of province names on land and light shades
    QColor nameOnDark; ///< text colour of province names on dark shades
    QColor pin;
    QColor chosenPin;
    QColor pinOutline;
    QColor pinText;
    ThemeColors theme;

    /** Returns shade `number` of `count`. A smaller count is spread over the scale and includes both its ends. */
    [[nodiscard]] QColor shade(int number, std::size_t count) const;
    [[nodiscard]] QColor nameOn(const QColor &ground) const;
};

[[nodiscard]] MapColors lightMapColors();
[[nodiscard]] MapColors darkMapColors();
/** Returns the colours for the application's current palette. */
[[nodiscard]] MapColors currentMapColors();

} // namespace mueang::gui
