// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace mueang::map {

/** A range of counts that is drawn in one shade. A count of 0 has none. */
struct Shade
{
    int minimum = 1;
    int maximum = 1;

    friend bool operator==(const Shade &, const Shade &) = default;
};

inline constexpr int maxShades = 5; ///< as many as readers can tell apart in a legend

/**
 * Returns adjacent classes for counts from 1 to the largest: one per number if there are at most maxShades, else
 * classes that grow by a constant factor, rounded to 1, 2 or 5 times a power of ten. Empty if the largest count is 0.
 */
[[nodiscard]] std::vector<Shade> shadesFor(int largest);

/** Returns the index of the shade of a count, or -1 if it has none. */
[[nodiscard]] int shadeOf(int count, const std::vector<Shade> &shades);

} // namespace mueang::map
