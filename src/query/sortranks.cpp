// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/sortranks.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace mueang::query {

namespace {

using catalogue::Area;
using catalogue::Catalogue;
using text::emptyRank;
using Ranks = std::vector<std::uint32_t>;

template<class TextOf>
Ranks textRanks(const Catalogue &catalogue, const text::Collator &collator, TextOf textOf)
{
    std::vector<QStringView> texts;
    texts.reserve(catalogue.areas.size());
    for (const Area &area : catalogue.areas) {
        texts.push_back(textOf(area));
    }
    return collator.ranks(texts);
}

template<class RankOf>
Ranks ranksBy(const Catalogue &catalogue, RankOf rankOf)
{
    Ranks ranks;
    ranks.reserve(catalogue.areas.size());
    for (const Area &area : catalogue.areas) {
        ranks.push_back(rankOf(area));
    }
    return ranks;
}

Ranks provinceRanks(const Catalogue &catalogue, const text::Collator &collator)
{
    std::vector<QStringView> names;
    names.reserve(catalogue.provinces.size());
    for (const catalogue::Province &province : catalogue.provinces) {
        names.push_back(province.name.preferred(text::Language::Thai));
    }
    const Ranks ranks = collator.ranks(names);
    return ranksBy(catalogue, [&ranks](const Area &area) { return ranks[area.province]; });
}

/** Ranks a year before its months and a month before its days. */
std::uint32_t dateRank(text::PartialDate date)
{
    return date.isKnown() ? static_cast<std::uint32_t>(date.year * 512 + date.month * 32 + date.day) : emptyRank;
}

/** Ranks by number of domains, then lexicographically in the order of the enumeration. */
std::uint32_t domainRank(const Catalogue &catalogue, const Area &area)
{
    std::uint32_t has = 0; // the first domain is the highest bit
    std::uint32_t count = 0;
    for (const catalogue::AreaDomain &entry : Catalogue::of(catalogue.domains, area.domains)) {
        const std::uint32_t bit = 1U << (catalogue::domainCount - 1 - static_cast<int>(entry.domain));
        count += (has & bit) == 0 ? 1U : 0U;
        has |= bit;
    }
    const std::uint32_t all = (1U << catalogue::domainCount) - 1;
    return count == 0 ? emptyRank : (count << catalogue::domainCount) + (all - has);
}

std::uint32_t roundRank(const Catalogue &catalogue, const Area &area)
{
    if (area.round == catalogue::noIndex) {
        return emptyRank;
    }
    return static_cast<std::uint32_t>(std::max(catalogue.rounds[area.round].number, 0));
}

/** Returns the name of the proposer, or else of the lead. */
QStringView organisationName(const Catalogue &catalogue, const Area &area)
{
    const auto organisations = Catalogue::of(catalogue.organisations, area.organisations);
    for (const auto role : {catalogue::OrganisationRole::Proposer, catalogue::OrganisationRole::Lead}) {
        const auto found =
            std::find_if(organisations.begin(), organisations.end(),
                         [role](const catalogue::Organisation &organisation) { return organisation.role == role; });
        if (found != organisations.end()) {
            return found->name.preferred(text::Language::Thai);
        }
    }
    return {};
}

} // namespace

Ranks columnRanks(const Catalogue &catalogue, AreaColumn column, const text::Collator &collator)
{
    switch (column) {
    case AreaColumn::NameTh:
        return textRanks(catalogue, collator, [](const Area &area) { return area.name.th; });
    case AreaColumn::NameEn:
        return textRanks(catalogue, collator, [](const Area &area) { return area.name.en; });
    case AreaColumn::Province:
        return provinceRanks(catalogue, collator);
    case AreaColumn::Region: // noIndex equals emptyRank
        return ranksBy(catalogue, [&](const Area &area) { return catalogue.provinceOf(area).region6; });
    case AreaColumn::Approved:
        return ranksBy(catalogue, [](const Area &area) { return dateRank(area.approved); });
    case AreaColumn::LogoAwarded:
        return ranksBy(catalogue, [](const Area &area) { return dateRank(area.logoAwarded); });
    case AreaColumn::CityType:
        return ranksBy(catalogue, [](const Area &area) {
            return area.cityType ? static_cast<std::uint32_t>(*area.cityType) : emptyRank;
        });
    case AreaColumn::Organisation:
        return textRanks(catalogue, collator, [&](const Area &area) { return organisationName(catalogue, area); });
    case AreaColumn::Domains:
        return ranksBy(catalogue, [&](const Area &area) { return domainRank(catalogue, area); });
    case AreaColumn::Verification:
        return ranksBy(catalogue, [](const Area &area) { return static_cast<std::uint32_t>(area.verification); });
    case AreaColumn::Round:
        return ranksBy(catalogue, [&](const Area &area) { return roundRank(catalogue, area); });
    case AreaColumn::Locality:
        return textRanks(catalogue, collator,
                         [](const Area &area) { return area.locality.preferred(text::Language::Thai); });
    case AreaColumn::Id:
        return textRanks(catalogue, collator, [](const Area &area) { return area.id; });
    }
    Q_UNREACHABLE();
}

std::vector<catalogue::Index> dictionaryOrder(const Catalogue &catalogue, std::span<const std::uint32_t> thaiRanks,
                                              std::span<const std::uint32_t> englishRanks)
{
    std::vector<catalogue::Index> order(catalogue.areas.size());
    std::iota(order.begin(), order.end(), catalogue::Index{0});
    std::sort(order.begin(), order.end(), [&](catalogue::Index left, catalogue::Index right) {
        if (thaiRanks[left] != thaiRanks[right]) {
            return thaiRanks[left] < thaiRanks[right];
        }
        if (englishRanks[left] != englishRanks[right]) {
            return englishRanks[left] < englishRanks[right];
        }
        const int byId = catalogue.areas[left].id.compare(catalogue.areas[right].id);
        return byId != 0 ? byId < 0 : left < right;
    });
    return order;
}

} // namespace mueang::query
