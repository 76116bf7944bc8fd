// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace mueang::map {

/** Points that are too close together to be drawn apart. */
struct Cluster
{
    QPointF centre; ///< the mean of its points
    std::vector<int> members; ///< numbers of the points, ascending

    friend bool operator==(const Cluster &, const Cluster &) = default;
};

/**
 * Joins points until no two centres are closer than `distance`. Each point belongs to exactly one cluster, possibly of
 * its own. Returns the clusters from north to south (by y, then x); the order of the points changes their numbers only.
 * Takes a few rounds, each linear in the points, because a grid finds the neighbours.
 */
[[nodiscard]] std::vector<Cluster> clusters(std::span<const QPointF> points, double distance);

} // namespace mueang::map
