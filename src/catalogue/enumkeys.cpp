// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/enumkeys.h"

#include "base/enumsize.h"

#include <array>

namespace mueang::catalogue {

namespace {

template<class Enum>
using Table = std::array<KeyedValue<Enum>, enumSize<Enum>>;

constexpr Table<Domain> domains{{
    {Domain::Environment, "Environment"},
    {Domain::Economy, "Economy"},
    {Domain::Mobility, "Mobility"},
    {Domain::Energy, "Energy"},
    {Domain::People, "People"},
    {Domain::Living, "Living"},
    {Domain::Governance, "Governance"},
}};
constexpr Table<DomainBasis> bases{{
    {DomainBasis::Plan, "plan"},
    {DomainBasis::Index, "index"},
    {DomainBasis::Title, "title"},
    {DomainBasis::Projects, "projects"},
    {DomainBasis::Secondary, "secondary"},
}};
constexpr Table<CityType> cityTypes{{{CityType::Livable, "livable"}, {CityType::New, "new"}}};
constexpr Table<Verification> verifications{{
    {Verification::High, "high"},
    {Verification::Medium, "medium"},
    {Verification::Low, "low"},
}};
constexpr Table<NameStatus> nameStatuses{{
    {NameStatus::Official, "official"},
    {NameStatus::Unofficial, "unofficial"},
    {NameStatus::Published, "published"},
    {NameStatus::OurTranslation, "our translation"},
    {NameStatus::Unknown, "unknown"},
}};
constexpr Table<Event> events{{
    {Event::Approved, "approved"},
    {Event::LogoResolved, "logo_resolved"},
    {Event::LogoAwarded, "logo_awarded"},
    {Event::Renewed, "renewed"},
}};
constexpr Table<OrganisationRole> roles{{
    {OrganisationRole::Proposer, "proposer"},
    {OrganisationRole::Lead, "lead"},
    {OrganisationRole::Partner, "partner"},
    {OrganisationRole::LocalAuthority, "local_authority"},
    {OrganisationRole::Operator, "operator"},
    {OrganisationRole::Landowner, "landowner"},
    {OrganisationRole::Developer, "developer"},
}};
constexpr Table<ProjectRelation> relations{{
    {ProjectRelation::Programme, "programme"},
    {ProjectRelation::Related, "related"},
    {ProjectRelation::Secondary, "secondary"},
}};
constexpr Table<RegionScheme> schemes{{
    {RegionScheme::RoyalSociety6, "ngc6"},
    {RegionScheme::Interior4, "moi4"},
}};
constexpr Table<AliasKind> aliasKinds{{
    {AliasKind::Spelling, "spelling"},
    {AliasKind::Abbreviation, "abbreviation"},
    {AliasKind::OtherName, "other name"},
}};
constexpr Table<WordKind> wordKinds{{
    {WordKind::OfficialName, "official name"},
    {WordKind::OfficialTranslation, "official translation"},
    {WordKind::ShortName, "short name"},
    {WordKind::PartOfName, "part of name"},
    {WordKind::Synonym, "synonym"},
    {WordKind::Abbreviation, "abbreviation"},
    {WordKind::Nickname, "nickname"},
    {WordKind::FormerName, "former name"},
    {WordKind::Spelling, "spelling"},
    {WordKind::AirportCode, "airport code"},
    {WordKind::OtherName, "other name"},
}};

template<class... Enum>
constexpr bool areInOrder(const Table<Enum> &...tables)
{
    return (isInEnumOrder(tables, &KeyedValue<Enum>::value) && ...);
}

static_assert(areInOrder(domains, bases, cityTypes, verifications, nameStatuses, events, roles, relations, schemes,
                         aliasKinds, wordKinds));

} // namespace

template<>
std::span<const KeyedValue<Domain>> keyedValues()
{
    return domains;
}

template<>
std::span<const KeyedValue<DomainBasis>> keyedValues()
{
    return bases;
}

template<>
std::span<const KeyedValue<CityType>> keyedValues()
{
    return cityTypes;
}

template<>
std::span<const KeyedValue<Verification>> keyedValues()
{
    return verifications;
}

template<>
std::span<const KeyedValue<NameStatus>> keyedValues()
{
    return nameStatuses;
}

template<>
std::span<const KeyedValue<Event>> keyedValues()
{
    return events;
}

template<>
std::span<const KeyedValue<OrganisationRole>> keyedValues()
{
    return roles;
}

template<>
std::span<const KeyedValue<ProjectRelation>> keyedValues()
{
    return relations;
}

template<>
std::span<const KeyedValue<RegionScheme>> keyedValues()
{
    return schemes;
}

template<>
std::span<const KeyedValue<AliasKind>> keyedValues()
{
    return aliasKinds;
}

template<>
std::span<const KeyedValue<WordKind>> keyedValues()
{
    return wordKinds;
}

} // namespace mueang::catalogue
