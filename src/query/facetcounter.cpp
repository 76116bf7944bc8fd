// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/facetcounter.h"

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Index;

constexpr unsigned anything = ~0U;

template<class Values, class BitOf>
unsigned wantedBits(const Values &values, BitOf bitOf)
{
    unsigned bits = values.empty() ? anything : 0U;
    for (const auto &value : values) {
        bits |= bitOf(value);
    }
    return bits;
}

template<class Counts>
void countBits(Counts &counts, unsigned bits)
{
    for (std::size_t bit = 0; bit < counts.size(); ++bit) {
        counts[bit] += static_cast<int>((bits >> bit) & 1U);
    }
}

/** Keeps the counts that are not zero. */
template<class Value, class Counts, class BitOf>
void takeCounts(std::map<Value, int> &target, const Counts &counts, Value value, BitOf bitOf)
{
    for (std::size_t bit = 0; bit < counts.size(); ++bit) {
        if (counts[bit] > 0 && bitOf(value) == (1U << bit)) {
            target[value] = counts[bit];
        }
    }
}

} // namespace

FacetCounter::FacetCounter(const Query &query, const SearchIndex &index)
    : m_index(index)
    , m_planDomainsOnly(query.planDomainsOnly)
    , m_years(query.years)
    , m_domains(wantedBits(query.domains, domainBit))
    , m_cityTypes(wantedBits(query.cityTypes, cityTypeBit))
    , m_verifications(wantedBits(query.verifications, verificationBit))
{
    const auto wants = [](const std::set<QString> &wanted, QStringView id) {
        return wanted.empty() || wanted.contains(id.toString());
    };
    const catalogue::Catalogue &catalogue = *index.catalogue;
    for (const catalogue::Province &province : catalogue.provinces) {
        const bool hasRegion = province.region6 != catalogue::noIndex;
        m_wantsRegion.push_back(
            wants(query.regions, hasRegion ? catalogue.regions[province.region6].id : QStringView()));
        m_wantsProvince.push_back(wants(query.provinces, province.code));
    }
    m_regionCounts.resize(catalogue.provinces.size());
    m_provinceCounts.resize(catalogue.provinces.size());
    m_rowCounts.resize(catalogue.provinces.size());
}

std::uint8_t FacetCounter::domainsOf(const AreaValues &values) const
{
    return m_planDomainsOnly ? values.planDomains : values.domains;
}

unsigned FacetCounter::failures(const AreaValues &values) const
{
    unsigned failed = NoFailure;
    failed |= m_wantsRegion[values.province] ? NoFailure : RegionFails;
    failed |= m_wantsProvince[values.province] ? NoFailure : ProvinceFails;
    failed |= m_years.empty() || m_years.contains(values.year) ? NoFailure : YearFails;
    failed |= (domainsOf(values) & m_domains) != 0 ? NoFailure : DomainFails;
    failed |= (values.cityType & m_cityTypes) != 0 ? NoFailure : CityTypeFails;
    failed |= (values.verification & m_verifications) != 0 ? NoFailure : VerificationFails;
    return failed;
}

bool FacetCounter::count(Index area)
{
    const AreaValues &values = m_index.values[area];
    const unsigned failed = failures(values);
    countFor(failed, values);
    if (failed == NoFailure) {
        ++m_rowCounts[values.province];
    }
    return failed == NoFailure;
}

void FacetCounter::countFor(unsigned failed, const AreaValues &values)
{
    const auto countsFor = [failed](Failure kind) { return (failed & ~static_cast<unsigned>(kind)) == NoFailure; };
    if (countsFor(RegionFails)) {
        ++m_regionCounts[values.province];
    }
    if (countsFor(ProvinceFails)) {
        ++m_provinceCounts[values.province];
    }
    if (countsFor(YearFails)) {
        ++m_yearCounts[values.year];
    }
    if (countsFor(DomainFails)) {
        countBits(m_domainCounts, domainsOf(values));
    }
    if (countsFor(CityTypeFails)) {
        countBits(m_cityTypeCounts, values.cityType);
    }
    if (countsFor(VerificationFails)) {
        countBits(m_verificationCounts, values.verification);
    }
}

FacetCounts FacetCounter::counts() const
{
    FacetCounts counts;
    counts.years = m_yearCounts;
    for (Index province = 0; province < m_provinceCounts.size(); ++province) {
        if (m_provinceCounts[province] > 0) {
            counts.provinces[province] = m_provinceCounts[province];
        }
        const Index region = m_index.catalogue->provinces[province].region6;
        if (m_regionCounts[province] > 0 && region != catalogue::noIndex) {
            counts.regions[region] += m_regionCounts[province];
        }
    }
    using catalogue::CityType;
    using catalogue::Domain;
    for (int domain = 0; domain < catalogue::domainCount; ++domain) {
        takeCounts(counts.domains, m_domainCounts, std::optional(static_cast<Domain>(domain)), domainBit);
    }
    takeCounts(counts.domains, m_domainCounts, std::optional<Domain>(), domainBit);
    for (const std::optional<CityType> type :
         {std::optional<CityType>(), std::optional(CityType::Livable), std::optional(CityType::New)}) {
        takeCounts(counts.cityTypes, m_cityTypeCounts, type, cityTypeBit);
    }
    using catalogue::Verification;
    for (const Verification value : {Verification::High, Verification::Medium, Verification::Low}) {
        takeCounts(counts.verifications, m_verificationCounts, value, verificationBit);
    }
    return counts;
}

int FacetCounter::provinceCount() const
{
    return static_cast<int>(std::count_if(m_rowCounts.begin(), m_rowCounts.end(), [](int rows) { return rows > 0; }));
}

} // namespace mueang::query
