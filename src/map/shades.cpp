// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/shades.h"

#include <algorithm>
#include <cmath>

namespace mueang::map {

namespace {

/** Returns the closest of 1, 2, 5, 10, 20, 50, ... on a logarithmic scale. */
int roundNumber(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    double best = power;
    for (const double step : {2.0, 5.0, 10.0}) {
        if (std::abs(std::log(value / (power * step))) < std::abs(std::log(value / best))) {
            best = power * step;
        }
    }
    return static_cast<int>(std::lround(best));
}

} // namespace

std::vector<Shade> shadesFor(int largest)
{
    std::vector<Shade> shades;
    if (largest <= maxShades) {
        for (int count = 1; count <= largest; ++count) {
            shades.push_back({count, count});
        }
        return shades;
    }
    int minimum = 1;
    for (int i = 1; i < maxShades; ++i) {
        const int next = roundNumber(std::pow(static_cast<double>(largest), static_cast<double>(i) / maxShades));
        if (next > minimum && next <= largest) {
            shades.push_back({minimum, next - 1});
            minimum = next;
        }
    }
    shades.push_back({minimum, largest});
    return shades;
}

int shadeOf(int count, const std::vector<Shade> &shades)
{
    const auto found = std::ranges::find_if(
        shades, [count](const Shade &shade) { return shade.minimum <= count && count <= shade.maximum; });
    return found == shades.end() ? -1 : static_cast<int>(found - shades.begin());
}

} // namespace mueang::map
