// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/** The areas in the order of a column, worked out beforehand: ordering a result only leaves out the others. */
class ColumnOrder final
{
public:
    ColumnOrder() = default;
    /** `ranks` are per area, text::emptyRank for what is not known; equal ones follow `dictionary`. */
    ColumnOrder(std::span<const std::uint32_t> ranks, std::span<const catalogue::Index> dictionary);

    /**
     * Those of the areas that `found` has, a bit per area, `count` in all. Descending, equal ones keep the
     * order of the dictionary, and what is not known still comes last.
     */
    [[nodiscard]] std::vector<catalogue::Index> rows(std::span<const std::uint64_t> found, std::size_t count,
                                                     bool descending) const;

private:
    std::vector<catalogue::Index> m_areas;
    std::vector<bool> m_startsGroup; ///< of equal ones, per known area
    std::size_t m_knownCount = 0;
};

} // namespace mueang::query
