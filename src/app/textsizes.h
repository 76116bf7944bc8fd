// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <iterator>

namespace mueang::app {

/** How large text may be, in per cent of the desktop's own size; WCAG 2.2 asks for up to 200 (1.4.4). */
inline constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200};
inline constexpr int usualTextSize = 100;

/** The next larger of textSizes; the largest stays. */
[[nodiscard]] constexpr int largerTextSize(int percent)
{
    const auto *next = std::ranges::upper_bound(textSizes, percent);
    return next == textSizes.end() ? textSizes.back() : *next;
}

/** The next smaller of textSizes; the smallest stays. */
[[nodiscard]] constexpr int smallerTextSize(int percent)
{
    const auto *next = std::ranges::lower_bound(textSizes, percent);
    return next == textSizes.begin() ? textSizes.front() : *std::prev(next);
}

/** The nearest of textSizes, for a number that comes from a file. */
[[nodiscard]] constexpr int nearestTextSize(int percent)
{
    const int within = std::clamp(percent, textSizes.front(), textSizes.back());
    return *std::ranges::min_element(textSizes, {},
                                     [within](int size) { return std::max(size - within, within - size); });
}

} // namespace mueang::app
