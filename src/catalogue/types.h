// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "text/years.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

/**
 * The value types of the catalogue (docs/architecture.md). Texts are views into the snapshot's text pool; a null view,
 * an unknown date or an empty optional means unknown. References to other records are indexes in the snapshot's
 * vectors.
 */
namespace mueang::catalogue {

// Declared before the type Index, which the enumerator Index would shadow.
enum class DomainBasis : std::uint8_t { Plan, Index, Title, Projects, Secondary };

using Index = std::uint32_t;
inline constexpr Index noIndex = 0xFFFFFFFFU;

/** A contiguous range of elements in one of the snapshot's vectors. */
struct Range
{
    Index first = 0;
    Index count = 0;
};

enum class Domain : std::uint8_t { Environment, Economy, Mobility, Energy, People, Living, Governance };
inline constexpr int domainCount = static_cast<int>(enumSize<Domain>);
enum class CityType : std::uint8_t { Livable, New };
enum class Verification : std::uint8_t { High, Medium, Low };
enum class NameStatus : std::uint8_t { Official, Unofficial, Published, OurTranslation, Unknown };
enum class Event : std::uint8_t { Approved, LogoResolved, LogoAwarded, Renewed };
enum class OrganisationRole : std::uint8_t { Proposer, Lead, Partner, LocalAuthority, Operator, Landowner, Developer };
enum class ProjectRelation : std::uint8_t { Programme, Related, Secondary };
enum class RegionScheme : std::uint8_t { RoyalSociety6, Interior4 };
enum class AliasKind : std::uint8_t { Spelling, Abbreviation, OtherName };
enum class WordKind : std::uint8_t {
    OfficialName,
    OfficialTranslation,
    ShortName,
    PartOfName,
    Synonym,
    Abbreviation,
    Nickname,
    FormerName,
    Spelling,
    AirportCode,
    OtherName
};

/** A text in Thai and English; either may be unknown. */
struct Bilingual
{
    QStringView th;
    QStringView en;

    [[nodiscard]] QStringView preferred(text::Language language) const
    {
        const QStringView first = language == text::Language::Thai ? th : en;
        return !first.isEmpty() ? first : (language == text::Language::Thai ? en : th);
    }
};

struct Edition
{
    Bilingual title;
    text::PartialDate asOf;
    Index areaCount = 0;
    Index provinceCount = 0; ///< number of provinces that have an area
    QStringView contentHash; ///< SHA-256 of the compiled content, hexadecimal
};

struct Region
{
    QStringView id; ///< "south"
    RegionScheme scheme = RegionScheme::RoyalSociety6;
    Bilingual name;
    QStringView rtgs; ///< Royal Thai General System of Transcription
};

struct Province
{
    QStringView code; ///< ISO 3166-2:TH, "TH-90"
    Bilingual name;
    Index region6 = noIndex; ///< Royal Society's six regions: the default
    Index region4 = noIndex; ///< Ministry of Interior's four regions
    std::optional<std::int64_t> population;
    text::PartialDate populationDate;
    std::optional<double> areaKm2;
    std::optional<double> labelLatitude; ///< degrees, WGS 84
    std::optional<double> labelLongitude;
    Range aliases; ///< Catalogue::aliases
    Range neighbours; ///< Catalogue::neighbours: indexes of provinces
    Range citations; ///< Catalogue::citations: indexes of sources; likewise below
};

struct ProvinceAlias
{
    QStringView name;
    text::Language language = text::Language::Thai;
    AliasKind kind = AliasKind::Spelling;
};

struct Round
{
    QStringView id; ///< "r3"
    int number = 0;
    Bilingual label; ///< "ครั้งที่ 1/2565"
    Bilingual committee;
    text::PartialDate heldOn;
    std::optional<int> statedAreaCount; ///< according to the source
    Bilingual note;
    Range citations;
};

struct Milestone
{
    Event event = Event::Approved;
    text::PartialDate date;
    Bilingual reason; ///< a text that many milestones share
    Bilingual note;
    Range citations;
};

struct AreaDomain
{
    Domain domain = Domain::Environment;
    DomainBasis basis = DomainBasis::Secondary;
    Bilingual note;
    Range citations;
};

struct Organisation
{
    OrganisationRole role = OrganisationRole::Partner;
    Bilingual name;
    QStringView website;
    Bilingual note;
    Range citations;
};

struct Project
{
    Bilingual title;
    Bilingual summary;
    std::optional<Domain> domain;
    ProjectRelation relation = ProjectRelation::Secondary;
    Range citations;
};

struct Figure
{
    QStringView measure; ///< stable key, "investment_thb"
    double value = 0;
    QStringView unit;
    int year = 0; ///< Common Era; 0: unknown
    Bilingual note;
    Range citations;
};

struct Award
{
    Bilingual name;
    Bilingual awardedBy;
    int year = 0; ///< Common Era; 0: unknown
    Bilingual result;
    Bilingual note;
    Range citations;
};

struct Place
{
    double latitude = 0; ///< degrees, WGS 84
    double longitude = 0;
    bool isApproximate = false; ///< may be off by a kilometre or more
    Bilingual locality;
    QStringView website;
    Range citations;
};

/** One to three lines about an area. */
struct AreaSummary
{
    Bilingual text;
    Range citations;
};

struct Area
{
    QStringView id; ///< stable across editions, "hat-yai"
    Bilingual name;
    NameStatus nameThStatus = NameStatus::Unknown;
    NameStatus nameEnStatus = NameStatus::Unknown;
    Range otherNames; ///< Catalogue::otherNames
    Index province = noIndex;
    Bilingual locality;
    std::optional<CityType> cityType;
    Index round = noIndex;
    std::optional<int> numberInRound;
    Verification verification = Verification::Low;
    Bilingual note;
    Index summary = noIndex; ///< Catalogue::summaries
    Index place = noIndex; ///< Catalogue::places
    text::PartialDate approved; ///< from the milestones, for fast access
    text::PartialDate logoAwarded;
    Range milestones; ///< by date
    Range domains;
    Range organisations; ///< the proposer first
    Range projects;
    Range figures;
    Range awards;
    Range citations; ///< of the entry itself: membership, name, round
};

struct Source
{
    QStringView id; ///< "S01"
    QStringView url;
    QStringView publisher;
    QStringView title;
    text::PartialDate publishedOn;
    text::PartialDate accessedOn;
    Bilingual supports; ///< what the source was used for
};

struct GlossaryTerm
{
    Bilingual term;
    Bilingual definition;
    Range citations;
};

/** A nationwide count or target on a date. */
struct NationalCount
{
    text::PartialDate date;
    QStringView measure;
    double value = 0;
    QStringView unit;
    Bilingual note;
    Range citations;
};

/** Another word for something, to be found by. */
struct SearchWord
{
    QStringView word;
    text::Language language = text::Language::Thai;
    WordKind kind = WordKind::OtherName;
    Range citations;
};

struct DomainWord
{
    Domain domain = Domain::Environment;
    SearchWord word;
};

struct ProvinceWord
{
    Index province = noIndex;
    SearchWord word;
};

struct OrganisationWord
{
    QStringView organisation; ///< one of the names of an Organisation
    SearchWord word;
};

struct AreaWord
{
    Index area = noIndex;
    SearchWord word;
};

} // namespace mueang::catalogue
