// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/searchindex.h"

#include <vector>

namespace mueang::query {

/** Applies the filters of a query to one area after another, and counts what each value would give. */
class FacetCounter final
{
public:
    FacetCounter(const Query &query, const SearchIndex &index);

    /** Counts the area; true if it passes every filter. */
    bool count(catalogue::Index area);

    [[nodiscard]] FacetCounts counts() const;
    [[nodiscard]] int provinceCount() const;

private:
    enum Failure : unsigned {
        NoFailure = 0,
        RegionFails = 1,
        ProvinceFails = 2,
        YearFails = 4,
        DomainFails = 8,
        CityTypeFails = 16,
        VerificationFails = 32,
    };

    [[nodiscard]] std::uint8_t domainsOf(const AreaValues &values) const;
    [[nodiscard]] unsigned failures(const AreaValues &values) const;
    void countFor(unsigned failed, const AreaValues &values);

    const SearchIndex &m_index;
    bool m_planDomainsOnly = false;
    std::vector<bool> m_wantsRegion; ///< of a province
    std::vector<bool> m_wantsProvince;
    std::set<int> m_years;
    unsigned m_domains = 0;
    unsigned m_cityTypes = 0;
    unsigned m_verifications = 0;

    static constexpr std::size_t bitCount = 8;
    using BitCounts = std::array<int, bitCount>;
    std::vector<int> m_regionCounts; ///< per province, for the region
    std::vector<int> m_provinceCounts;
    std::vector<int> m_rowCounts; ///< per province, of the rows that pass
    std::map<int, int> m_yearCounts;
    BitCounts m_domainCounts{};
    BitCounts m_cityTypeCounts{};
    BitCounts m_verificationCounts{};
};

} // namespace mueang::query
