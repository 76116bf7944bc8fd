// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace mueang::map {

/** Points that stand too close together to be drawn apart. */
struct Cluster
{
    QPointF centre; ///< the mean of its points
    std::vector<int> members; ///< numbers of the points, ascending

    friend bool operator==(const Cluster &, const Cluster &) = default;
};

/**
 * Joins points until no two centres are nearer than `distance`; each point is in just one cluster, alone where
 * there is room. The order of the points does not matter but for the numbers. Clusters come from north to south
 * (by y, then x). Linear in the points for each of the few rounds: a grid finds the neighbours.
 */
[[nodiscard]] std::vector<Cluster> clusters(std::span<const QPointF> points, double distance);

} // namespace mueang::map
