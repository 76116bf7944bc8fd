// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/foldedtexts.h"
#include "query/query.h"

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
    catalogue::Index round = 0;
    std::int32_t year = 0;
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

/** All that run() needs of a snapshot, worked out beforehand. Immutable behind its pointer. */
class SearchIndex final
{
public:
    catalogue::CataloguePointer catalogue;
    std::vector<AreaValues> values; ///< per area
    FoldedTexts areaTexts;
    FoldedTexts provinceTexts; ///< with the region's
    FoldedTexts roundTexts;
    std::array<std::vector<std::uint32_t>, areaColumnCount> ranks; ///< per column and area; text::emptyRank = unknown
    std::vector<catalogue::Index> dictionary; ///< the areas in dictionary order, no two in one place
};

} // namespace mueang::query
