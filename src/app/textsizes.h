// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <iterator>

namespace mueang::app {

/** Available text sizes in per cent of the desktop's size; WCAG 2.2 requires up to 200 (1.4.4). */
inline constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200};
inline constexpr int usualTextSize = 100;

/** Returns the next larger of textSizes, or the largest. */
[[nodiscard]] constexpr int largerTextSize(int percent)
{
    const auto *next = std::ranges::upper_bound(textSizes, percent);
    return next == textSizes.end() ? textSizes.back() : *next;
}

/** Returns the next smaller of textSizes, or the smallest. */
[[nodiscard]] constexpr int smallerTextSize(int percent)
{
    const auto *next = std::ranges::lower_bound(textSizes, percent);
    return next == textSizes.begin() ? textSizes.front() : *std::prev(next);
}

/** Returns the nearest of textSizes, for a number read from a file. */
[[nodiscard]] constexpr int nearestTextSize(int percent)
{
    const int within = std::clamp(percent, textSizes.front(), textSizes.back());
    return *std::ranges::min_element(textSizes, {},
                                     [within](int size) { return std::max(size - within, within - size); });
}

} // namespace mueang::app
