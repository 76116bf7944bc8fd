// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace mueang::map {

/** Counts that are drawn in one shade; 0 has none. */
struct Shade
{
    int least = 1;
    int most = 1;

    friend bool operator==(const Shade &, const Shade &) = default;
};

inline constexpr int mostShades = 5; ///< as many as an eye keeps apart in a legend

/**
 * Classes for counts from 1 to the largest, without gaps: each number its own while there are no more than
 * mostShades, else classes that grow by the same factor, rounded to 1, 2 or 5 times a power of ten. Empty when
 * there is nothing to shade.
 */
[[nodiscard]] std::vector<Shade> shadesFor(int largest);

/** The number of the shade of a count, or -1 for none. */
[[nodiscard]] int shadeOf(int count, const std::vector<Shade> &shades);

} // namespace mueang::map
