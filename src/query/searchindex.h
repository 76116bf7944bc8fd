// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/areaids.h"
#include "query/areatexts.h"
#include "query/columnorder.h"
#include "query/foldedtexts.h"
#include "query/namelookup.h"
#include "query/query.h"
#include "query/suggestionindex.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace mueang::query {

/** The filterable values of one area, packed for locality of reference. */
struct AreaValues
{
    std::uint8_t domains = 0; ///< set of domainBit()s; unknownDomainBit if there is none
    std::uint8_t planDomains = 0; ///< the subset that the plan names, likewise
    std::uint8_t cityType = 0; ///< cityTypeBit()
    std::uint8_t verification = 0; ///< verificationBit()
    catalogue::Index province = 0;
    catalogue::Index round = 0; ///< if unknown, the number of rounds
    std::uint32_t year = 0; ///< of approval; index in SearchIndex::years
};

inline constexpr std::uint8_t unknownDomainBit = 1U << catalogue::domainCount;

[[nodiscard]] constexpr std::uint8_t domainBit(std::optional<catalogue::Domain> domain)
{
    return domain ? static_cast<std::uint8_t>(1U << static_cast<unsigned>(*domain)) : unknownDomainBit;
}

/** Returns the bit of a city type; unknown is bit 0. */
[[nodiscard]] constexpr std::uint8_t cityTypeBit(std::optional<catalogue::CityType> type)
{
    return type ? static_cast<std::uint8_t>(2U << static_cast<unsigned>(*type)) : std::uint8_t{1};
}

[[nodiscard]] constexpr std::uint8_t verificationBit(catalogue::Verification verification)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(verification));
}

/**
 * Everything that run() precomputes for a snapshot. Immutable once built. A row is an area, in the order of
 * Catalogue::areas; rows are searched in row blocks of rowsPerBlock.
 */
class SearchIndex final
{
public:
    [[nodiscard]] std::size_t blockCount() const { return (values.size() + rowsPerBlock - 1) / rowsPerBlock; }

    /** Returns all rows of a row block; the last one may have fewer than rowsPerBlock. */
    [[nodiscard]] RowSet rowsOf(std::size_t rowBlock) const
    {
        const std::size_t count = values.size() - rowBlock * rowsPerBlock;
        return count >= rowsPerBlock ? ~RowSet{0} : (RowSet{1} << count) - 1;
    }

    /** Prefetches the values of the row block after the next, as row blocks are processed in order. */
    void fetchAhead(std::size_t rowBlock) const
    {
        constexpr std::size_t perCacheLine = 64 / sizeof(AreaValues);
        const std::size_t begin = (rowBlock + 2) * rowsPerBlock;
        const std::size_t end = std::min(begin + rowsPerBlock, values.size());
        for (std::size_t area = begin; area < end; area += perCacheLine) {
            __builtin_prefetch(values.data() + area);
        }
    }

    catalogue::CataloguePointer catalogue;
    std::vector<AreaValues> values; ///< per area
    std::vector<int> years; ///< the distinct years, ascending, Common Era; 0: unknown
    AreaIds areaIds;
    AreaTexts areaTexts;
    FoldedTexts provinceTexts; ///< including the names of their regions
    FoldedTexts roundTexts;
    NameLookup names; ///< of all that an area may be or belong to
    SuggestionIndex suggestions; ///< of the same names
    /** Ascending areas of the organisations that have other words, by NamedRecord::index. */
    std::map<catalogue::Index, std::vector<catalogue::Index>> areasOfOrganisations;
    std::array<ColumnOrder, areaColumnCount> orders; ///< per column
    std::vector<catalogue::Index> dictionary; ///< the areas in dictionary order, without ties
    bool isInDictionaryOrder = false; ///< whether the order in the catalogue is the same, as in a compiled one
};

} // namespace mueang::query
