// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/clusters.h"

#include <QHash>
#include <QPoint>

#include <algorithm>
#include <cmath>

namespace mueang::map {

namespace {

bool isBefore(const Cluster &a, const Cluster &b)
{
    if (a.centre.y() != b.centre.y()) {
        return a.centre.y() < b.centre.y();
    }
    return a.centre.x() != b.centre.x() ? a.centre.x() < b.centre.x() : a.members < b.members;
}

/** Cells as wide as the distance, so that the neighbours of a point are in its cell or in the eight around it. */
class Grid final
{
public:
    explicit Grid(double cell)
        : m_cell(cell)
    { }

    void add(const QPointF &point, std::size_t number) { m_cells[cellOf(point)].push_back(number); }

    template<class Visit>
    void visitNear(const QPointF &point, Visit &&visit) const
    {
        const QPoint middle = cellOf(point);
        for (int y = middle.y() - 1; y <= middle.y() + 1; ++y) {
            for (int x = middle.x() - 1; x <= middle.x() + 1; ++x) {
                const auto found = m_cells.constFind({x, y});
                if (found != m_cells.cend()) {
                    std::ranges::for_each(*found, visit);
                }
            }
        }
    }

private:
    [[nodiscard]] QPoint cellOf(const QPointF &point) const
    {
        return {static_cast<int>(std::floor(point.x() / m_cell)), static_cast<int>(std::floor(point.y() / m_cell))};
    }

    double m_cell;
    QHash<QPoint, std::vector<std::size_t>> m_cells;
};

Cluster joined(const std::vector<Cluster> &parts, const std::vector<std::size_t> &chosen)
{
    Cluster all;
    double weight = 0;
    for (const std::size_t i : chosen) {
        const auto count = static_cast<double>(parts[i].members.size());
        all.centre += parts[i].centre * count;
        weight += count;
        all.members.insert(all.members.end(), parts[i].members.begin(), parts[i].members.end());
    }
    all.centre /= weight;
    std::ranges::sort(all.members);
    return all;
}

/** Does one round: from north to south, each cluster absorbs the close ones that are still free. */
std::vector<Cluster> joinNear(std::vector<Cluster> parts, double distance)
{
    std::ranges::sort(parts, isBefore);
    Grid grid(distance);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        grid.add(parts[i].centre, i);
    }
    std::vector<bool> isTaken(parts.size());
    std::vector<Cluster> result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isTaken[i]) {
            continue;
        }
        std::vector<std::size_t> chosen;
        grid.visitNear(parts[i].centre, [&](std::size_t other) {
            const QPointF apart = parts[other].centre - parts[i].centre;
            if (!isTaken[other] && std::hypot(apart.x(), apart.y()) < distance) {
                isTaken[other] = true;
                chosen.push_back(other);
            }
        });
        result.push_back(chosen.size() == 1 ? parts[i] : joined(parts, chosen));
    }
    return result;
}

} // namespace

std::vector<Cluster> clusters(std::span<const QPointF> points, double distance)
{
    std::vector<Cluster> result;
    result.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        result.push_back({points[i], {static_cast<int>(i)}});
    }
    std::ranges::sort(result, isBefore);
    if (!(distance > 0)) {
        return result;
    }
    // Centres move when clusters grow, and may come too close to each other. Each round has fewer clusters.
    for (std::size_t before = result.size() + 1; result.size() < before;) {
        before = result.size();
        result = joinNear(std::move(result), distance);
    }
    std::ranges::sort(result, isBefore);
    return result;
}

} // namespace mueang::map
