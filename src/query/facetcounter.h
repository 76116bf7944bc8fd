// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/listcounter.h"
#include "query/recordfilter.h"
#include "query/searchindex.h"
#include "query/searchscope.h"

#include <vector>

namespace mueang::query {

/** Applies the filters of a query to areas and counts the facets. Each thread uses a copy; add() merges them. */
class FacetCounter final
{
public:
    /** `query` and the referents of `corpus` must outlive this object. */
    FacetCounter(const Query &query, const SearchScope &corpus);

    /** Counts the area and returns whether it passes all filters. */
    bool count(catalogue::Index area);

    /** Counts these rows of a row block and returns those that pass all filters. */
    RowSet count(std::size_t rowBlock, RowSet rows);

    /** Adds the counts of a copy of this object. */
    void add(const FacetCounter &other);

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

    /** Counts of areas, indexed by the number of the value. */
    using Counts = std::vector<std::uint32_t>;

    struct Tally
    {
        Counts provinces; ///< by province, for the province facet
        Counts regions; ///< by province, for the region facet
        Counts years;
        Counts domains; ///< by set of domainBit()s
        Counts cityTypes; ///< by cityTypeBit()
        Counts verifications; ///< by verificationBit()

        void add(const Tally &other);
    };

    [[nodiscard]] std::uint8_t domainsOf(const AreaValues &values) const
    {
        return m_planDomainsOnly ? values.planDomains : values.domains;
    }

    [[nodiscard]] unsigned failures(const AreaValues &values) const;
    RowSet countFailed(std::size_t rowBlock, RowSet rows);
    void countFailed(unsigned failed, const AreaValues &values);
    [[nodiscard]] Tally everything() const;

    const SearchIndex &m_index;
    std::optional<RecordFilter> m_records; ///< rows that fail this are not counted in any facet
    ListCounter m_lists;
    bool m_hasFilters;
    bool m_planDomainsOnly;
    std::vector<std::uint8_t> m_provinceFailures; ///< failed region and province filters
    std::vector<std::uint8_t> m_yearFailures;
    unsigned m_domains = 0;
    unsigned m_cityTypes = 0;
    unsigned m_verifications = 0;

    Tally m_others; ///< rows that fail exactly one filter, in its facet only
    Counts m_passedProvinces; ///< rows that pass all filters; likewise below
    Counts m_passedYears;
    Counts m_passedDomains;
    Counts m_passedKinds; ///< by city type and verification
};

} // namespace mueang::query
