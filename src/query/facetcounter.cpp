// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/facetcounter.h"

#include "base/enumsize.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

namespace {

using catalogue::CityType;
using catalogue::Domain;
using catalogue::Index;
using catalogue::Verification;

constexpr unsigned anything = ~0U;
constexpr std::size_t bitSets = 256; // of one byte
constexpr std::size_t kindBits = 3;
constexpr std::size_t kinds = std::size_t{1} << (2 * kindBits);
static_assert(std::size_t{1} << (enumSize<Domain> + 1) <= bitSets); // plus one for unknown
static_assert(enumSize<CityType> + 1 <= kindBits);
static_assert(enumSize<Verification> <= kindBits);

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
void addAll(Counts &target, const Counts &counts)
{
    std::transform(target.begin(), target.end(), counts.begin(), target.begin(), std::plus<>());
}

/** Sets the count of a value, summed over all sets with its bit, unless it is zero. */
template<class Value, class Counts>
void addCount(std::map<Value, int> &target, const Counts &counts, Value value, unsigned bit)
{
    std::uint32_t sum = 0;
    for (std::size_t bits = 0; bits < counts.size(); ++bits) {
        sum += (bits & bit) != 0 ? counts[bits] : 0;
    }
    if (sum > 0) {
        target[value] = static_cast<int>(sum);
    }
}

} // namespace

void FacetCounter::Tally::add(const Tally &other)
{
    addAll(provinces, other.provinces);
    addAll(regions, other.regions);
    addAll(years, other.years);
    addAll(domains, other.domains);
    addAll(cityTypes, other.cityTypes);
    addAll(verifications, other.verifications);
}

FacetCounter::FacetCounter(const Query &query, const SearchScope &corpus)
    : m_index(corpus.index)
    , m_records(query.hasRecordFilters() ? std::optional<RecordFilter>(std::in_place, query, m_index) : std::nullopt)
    , m_lists(query, corpus.userData)
    , m_hasFilters(query.hasFilters())
    , m_planDomainsOnly(query.planDomainsOnly)
    , m_domains(wantedBits(query.domains, domainBit))
    , m_cityTypes(wantedBits(query.cityTypes, cityTypeBit))
    , m_verifications(wantedBits(query.verifications, verificationBit))
{
    const auto failure = [](const auto &wanted, const auto &value, Failure kind) {
        return static_cast<std::uint8_t>(wanted.empty() || wanted.contains(value) ? NoFailure : kind);
    };
    const catalogue::Catalogue &catalogue = *m_index.catalogue;
    for (const catalogue::Province &province : catalogue.provinces) {
        const bool hasRegion = province.region6 != catalogue::noIndex;
        const QString region = hasRegion ? catalogue.regions[province.region6].id.toString() : QString();
        m_provinceFailures.push_back(failure(query.regions, region, RegionFails)
                                     | failure(query.provinces, province.code.toString(), ProvinceFails));
    }
    for (const int year : m_index.years) {
        m_yearFailures.push_back(failure(query.years, year, YearFails));
    }
    m_others = {Counts(catalogue.provinces.size()),
                Counts(catalogue.provinces.size()),
                Counts(m_index.years.size()),
                Counts(bitSets),
                Counts(bitSets),
                Counts(bitSets)};
    m_passedProvinces.resize(catalogue.provinces.size());
    m_passedYears.resize(m_index.years.size());
    m_passedDomains.resize(bitSets);
    m_passedKinds.resize(kinds);
}

unsigned FacetCounter::failures(const AreaValues &values) const
{
    unsigned failed = m_provinceFailures[values.province] | m_yearFailures[values.year];
    failed |= (domainsOf(values) & m_domains) != 0 ? NoFailure : DomainFails;
    failed |= (values.cityType & m_cityTypes) != 0 ? NoFailure : CityTypeFails;
    failed |= (values.verification & m_verifications) != 0 ? NoFailure : VerificationFails;
    return failed;
}

bool FacetCounter::count(Index area)
{
    return count(area / rowsPerBlock, RowSet{1} << (area % rowsPerBlock)) != 0;
}

RowSet FacetCounter::count(std::size_t rowBlock, RowSet rows)
{
    if (m_records) {
        rows = m_records->passing(rowBlock, rows);
    }
    RowSet passed = rows;
    if (m_hasFilters) {
        passed = countFailed(rowBlock, rows);
    } else {
        m_lists.count(rowBlock, rows);
    }
    const AreaValues *values = m_index.values.data() + rowBlock * rowsPerBlock;
    std::uint32_t *provinces = m_passedProvinces.data();
    std::uint32_t *years = m_passedYears.data();
    std::uint32_t *domains = m_passedDomains.data();
    std::uint32_t *types = m_passedKinds.data();
    for (RowSet rest = passed; rest != 0; rest &= rest - 1) {
        const AreaValues &area = values[std::countr_zero(rest)];
        ++provinces[area.province];
        ++years[area.year];
        ++domains[domainsOf(area)];
        ++types[(std::size_t{area.cityType} << kindBits) | area.verification];
    }
    return passed;
}

/** Counts the rows that fail a filter, and the facets of the lists; returns the rows that pass. */
RowSet FacetCounter::countFailed(std::size_t rowBlock, RowSet rows)
{
    const AreaValues *values = m_index.values.data() + rowBlock * rowsPerBlock;
    const RowSet listed = m_lists.listed(rowBlock);
    RowSet passedOthers = 0; // all filters except the lists
    for (; rows != 0; rows &= rows - 1) {
        const auto row = static_cast<std::size_t>(std::countr_zero(rows));
        const unsigned failed = failures(values[row]);
        if (failed == NoFailure) {
            passedOthers |= RowSet{1} << row;
        } else if (((listed >> row) & 1U) != 0) {
            countFailed(failed, values[row]);
        }
    }
    m_lists.count(rowBlock, passedOthers);
    return passedOthers & listed;
}

void FacetCounter::countFailed(unsigned failed, const AreaValues &values)
{
    switch (failed) {
    case RegionFails:
        ++m_others.regions[values.province];
        break;
    case ProvinceFails:
        ++m_others.provinces[values.province];
        break;
    case YearFails:
        ++m_others.years[values.year];
        break;
    case DomainFails:
        ++m_others.domains[domainsOf(values)];
        break;
    case CityTypeFails:
        ++m_others.cityTypes[values.cityType];
        break;
    case VerificationFails:
        ++m_others.verifications[values.verification];
        break;
    default:
        break; // fails two filters: not counted
    }
}

void FacetCounter::add(const FacetCounter &other)
{
    m_lists.add(other.m_lists);
    m_others.add(other.m_others);
    addAll(m_passedProvinces, other.m_passedProvinces);
    addAll(m_passedYears, other.m_passedYears);
    addAll(m_passedDomains, other.m_passedDomains);
    addAll(m_passedKinds, other.m_passedKinds);
}

FacetCounter::Tally FacetCounter::everything() const
{
    Tally all{m_passedProvinces, m_passedProvinces, m_passedYears, m_passedDomains, Counts(bitSets), Counts(bitSets)};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        all.cityTypes[kind >> kindBits] += m_passedKinds[kind];
        all.verifications[kind & ((std::size_t{1} << kindBits) - 1)] += m_passedKinds[kind];
    }
    all.add(m_others);
    return all;
}

FacetCounts FacetCounter::counts() const
{
    const Tally all = everything();
    FacetCounts counts;
    for (std::size_t year = 0; year < all.years.size(); ++year) {
        if (all.years[year] > 0) {
            counts.years[m_index.years[year]] = static_cast<int>(all.years[year]);
        }
    }
    for (Index province = 0; province < all.provinces.size(); ++province) {
        if (all.provinces[province] > 0) {
            counts.provinces[province] = static_cast<int>(all.provinces[province]);
        }
        const Index region = m_index.catalogue->provinces[province].region6;
        if (all.regions[province] > 0 && region != catalogue::noIndex) {
            counts.regions[region] += static_cast<int>(all.regions[province]);
        }
    }
    for (std::size_t domain = 0; domain < enumSize<Domain>; ++domain) {
        const std::optional value = static_cast<Domain>(domain);
        addCount(counts.domains, all.domains, value, domainBit(value));
    }
    addCount(counts.domains, all.domains, std::optional<Domain>(), unknownDomainBit);
    for (std::size_t type = 0; type < enumSize<CityType>; ++type) {
        const std::optional value = static_cast<CityType>(type);
        addCount(counts.cityTypes, all.cityTypes, value, cityTypeBit(value));
    }
    addCount(counts.cityTypes, all.cityTypes, std::optional<CityType>(), cityTypeBit(std::nullopt));
    for (std::size_t verification = 0; verification < enumSize<Verification>; ++verification) {
        const auto value = static_cast<Verification>(verification);
        addCount(counts.verifications, all.verifications, value, verificationBit(value));
    }
    counts.lists = m_lists.counts();
    return counts;
}

int FacetCounter::provinceCount() const
{
    const auto hasRows = [](std::uint32_t rows) { return rows > 0; };
    return static_cast<int>(std::count_if(m_passedProvinces.begin(), m_passedProvinces.end(), hasRows));
}

} // namespace mueang::query
