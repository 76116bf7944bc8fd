// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/areaids.h"
#include "query/areatexts.h"
#include "query/columnorder.h"
#include "query/foldedtexts.h"
#include "query/query.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace mueang::query {

/** What filters and searches look at first in one area, close together. */
struct AreaValues
{
    std::uint8_t domains = 0; ///< domainBit()s; unknownDomainBit if there is none
    std::uint8_t planDomains = 0; ///< of these, those that the plan names
    std::uint8_t cityType = 0; ///< cityTypeBit()
    std::uint8_t verification = 0; ///< verificationBit()
    catalogue::Index province = 0;
    catalogue::Index round = 0; ///< if it is not known, as many as there are
    std::uint32_t year = 0; ///< of approval: index in SearchIndex::years
};

inline constexpr std::uint8_t unknownDomainBit = 1U << catalogue::domainCount;

[[nodiscard]] constexpr std::uint8_t domainBit(std::optional<catalogue::Domain> domain)
{
    return domain ? static_cast<std::uint8_t>(1U << static_cast<unsigned>(*domain)) : unknownDomainBit;
}

/** The unknown type comes first. */
[[nodiscard]] constexpr std::uint8_t cityTypeBit(std::optional<catalogue::CityType> type)
{
    return type ? static_cast<std::uint8_t>(2U << static_cast<unsigned>(*type)) : std::uint8_t{1};
}

[[nodiscard]] constexpr std::uint8_t verificationBit(catalogue::Verification verification)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(verification));
}

/**
 * All that run() needs of a snapshot, worked out beforehand. Immutable behind its pointer. A row is an
 * area, in the order of Catalogue::areas; rows are searched in cells of rowsPerCell.
 */
class SearchIndex final
{
public:
    [[nodiscard]] std::size_t cellCount() const { return (values.size() + rowsPerCell - 1) / rowsPerCell; }

    /** All rows of a cell: fewer than rowsPerCell in the last. */
    [[nodiscard]] RowSet rowsOf(std::size_t cell) const
    {
        const std::size_t count = values.size() - cell * rowsPerCell;
        return count >= rowsPerCell ? ~RowSet{0} : (RowSet{1} << count) - 1;
    }

    /** Asks for the values of the cell after the next, which are not waited for: cells are looked at in turn. */
    void fetchAhead(std::size_t cell) const
    {
        constexpr std::size_t perCacheLine = 64 / sizeof(AreaValues);
        const std::size_t begin = (cell + 2) * rowsPerCell;
        const std::size_t end = std::min(begin + rowsPerCell, values.size());
        for (std::size_t area = begin; area < end; area += perCacheLine) {
            __builtin_prefetch(values.data() + area);
        }
    }

    catalogue::CataloguePointer catalogue;
    std::vector<AreaValues> values; ///< per area
    std::vector<int> years; ///< the different ones, Common Era; 0 = not known
    AreaIds areaIds;
    AreaTexts areaTexts;
    FoldedTexts provinceTexts; ///< with the region's
    FoldedTexts roundTexts;
    std::array<ColumnOrder, areaColumnCount> orders; ///< per column
    std::vector<catalogue::Index> dictionary; ///< the areas in dictionary order, no two in one place
    bool isInDictionaryOrder = false; ///< the areas are so in the catalogue, as a compiled one has them
};

} // namespace mueang::query
