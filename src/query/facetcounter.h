// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/corpus.h"
#include "query/engine.h"
#include "query/listcounter.h"
#include "query/recordfilter.h"
#include "query/searchindex.h"

#include <vector>

namespace mueang::query {

/**
 * Applies the filters of a query to one area after another, and counts what each value would give. Each
 * thread counts with a copy of its own; add() joins them.
 */
class FacetCounter final
{
public:
    /** The query and what it is asked of live longer than this. */
    FacetCounter(const Query &query, const Corpus &corpus);

    /** Counts the area; true if it passes every filter. */
    bool count(catalogue::Index area);

    /** Counts these rows of a cell and returns those that pass every filter. */
    RowSet count(std::size_t cell, RowSet rows);

    /** What a copy of this has counted. */
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

    /** How many areas have a value, by the number that stands for it. */
    using Counts = std::vector<std::uint32_t>;

    struct Tally
    {
        Counts provinces; ///< for the province
        Counts regions; ///< for the region: per province too
        Counts years;
        Counts domains; ///< per set of domainBit()s
        Counts cityTypes; ///< per cityTypeBit()
        Counts verifications; ///< per verificationBit()

        void add(const Tally &other);
    };

    [[nodiscard]] std::uint8_t domainsOf(const AreaValues &values) const
    {
        return m_planDomainsOnly ? values.planDomains : values.domains;
    }

    [[nodiscard]] unsigned failures(const AreaValues &values) const;
    RowSet countFailed(std::size_t cell, RowSet rows);
    void countFailed(unsigned failed, const AreaValues &values);
    [[nodiscard]] Tally everything() const;

    const SearchIndex &m_index;
    std::optional<RecordFilter> m_records; ///< what fails this counts nowhere
    ListCounter m_lists;
    bool m_hasFilters;
    bool m_planDomainsOnly;
    std::vector<std::uint8_t> m_provinceFailures; ///< of region and province
    std::vector<std::uint8_t> m_yearFailures;
    unsigned m_domains = 0;
    unsigned m_cityTypes = 0;
    unsigned m_verifications = 0;

    Tally m_others; ///< of those that fail a filter: only for that one
    Counts m_passedProvinces; ///< of those that pass every filter
    Counts m_passedYears;
    Counts m_passedDomains;
    Counts m_passedKinds; ///< per city type and verification
};

} // namespace mueang::query
