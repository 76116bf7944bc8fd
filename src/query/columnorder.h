// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/** The areas presorted by a column, so that ordering a result is a linear filter. */
class ColumnOrder final
{
public:
    ColumnOrder() = default;
    /** `ranks` has a rank per area, text::emptyRank for an unknown value. Equal areas are ordered by `dictionary`. */
    ColumnOrder(std::span<const std::uint32_t> ranks, std::span<const catalogue::Index> dictionary);

    /**
     * Returns the areas in the bit set `found`, which has `count` bits set, in the order of the column. In descending
     * order, equal areas keep their dictionary order and unknown values still come last.
     */
    [[nodiscard]] std::vector<catalogue::Index> rows(std::span<const std::uint64_t> found, std::size_t count,
                                                     bool descending) const;

private:
    std::vector<catalogue::Index> m_areas;
    std::vector<bool> m_startsGroup; ///< per known area: whether its rank differs from the one before
    std::size_t m_knownCount = 0;
};

} // namespace mueang::query
