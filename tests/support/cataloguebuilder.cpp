// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cataloguebuilder.h"

#include <algorithm>
#include <set>

namespace mueang::testsupport {

namespace {

using namespace catalogue;

/** The index of the record whose `id` is wanted; a test that names an unknown one is wrong. */
template<class T>
Index indexOf(const std::vector<T> &records, QStringView T::*id, const QString &wanted)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const T &record) { return record.*id == wanted; });
    if (found == records.end()) {
        qFatal("The test names an unknown record: %s", qUtf8Printable(wanted));
    }
    return static_cast<Index>(found - records.begin());
}

template<class T>
void append(std::vector<T> &parts, Range &range, T part)
{
    if (range.count == 0) {
        range.first = static_cast<Index>(parts.size());
    }
    parts.push_back(std::move(part));
    ++range.count;
}

} // namespace

CatalogueBuilder::CatalogueBuilder()
    : m_catalogue(std::make_unique<Catalogue>())
{ }

QStringView CatalogueBuilder::intern(const QString &text)
{
    return m_catalogue->texts.intern(text);
}

Bilingual CatalogueBuilder::intern(const Names &names)
{
    return {intern(names.th), intern(names.en)};
}

void CatalogueBuilder::addRegion(const QString &id, const Names &name, const QString &rtgs, RegionScheme scheme)
{
    m_catalogue->regions.push_back({intern(id), scheme, intern(name), intern(rtgs)});
}

void CatalogueBuilder::addProvince(const ProvinceSpec &spec)
{
    Province province;
    province.code = intern(spec.code);
    province.name = intern(spec.name);
    province.region6 = indexOf(m_catalogue->regions, &Region::id, spec.region);
    const auto addAliases = [&](const QStringList &names, AliasKind kind) {
        for (const QString &name : names) {
            const bool isThai = name.front() >= u'\u0E00';
            append(m_catalogue->aliases, province.aliases,
                   {intern(name), isThai ? text::Language::Thai : text::Language::English, kind});
        }
    };
    addAliases(spec.spellings, AliasKind::Spelling);
    addAliases(spec.abbreviations, AliasKind::Abbreviation);
    m_catalogue->provinces.push_back(province);
}

void CatalogueBuilder::addRound(const QString &id, int number, const Names &label)
{
    Round round;
    round.id = intern(id);
    round.number = number;
    round.label = intern(label);
    m_catalogue->rounds.push_back(round);
}

Area &CatalogueBuilder::addArea(const AreaSpec &spec)
{
    Area area;
    area.id = intern(spec.id);
    area.name = intern(spec.name);
    area.nameThStatus = spec.name.th.isEmpty() ? NameStatus::Unknown : NameStatus::Official;
    area.nameEnStatus = spec.name.en.isEmpty() ? NameStatus::Unknown : NameStatus::Published;
    area.province = indexOf(m_catalogue->provinces, &Province::code, spec.province);
    area.locality = intern(spec.locality);
    area.cityType = spec.cityType;
    area.verification = spec.verification;
    area.note = intern(spec.note);
    if (!spec.round.isEmpty()) {
        area.round = indexOf(m_catalogue->rounds, &Round::id, spec.round);
    }
    addMilestones(area, spec);
    addParts(area, spec);
    return m_catalogue->areas.emplace_back(area);
}

void CatalogueBuilder::addMilestones(Area &area, const AreaSpec &spec)
{
    area.approved = text::parsePartialDate(spec.approved).value_or(text::PartialDate());
    area.logoAwarded = text::parsePartialDate(spec.logoAwarded).value_or(text::PartialDate());
    for (const auto &[event, date] :
         {std::pair(Event::Approved, area.approved), std::pair(Event::LogoAwarded, area.logoAwarded)}) {
        if (date.isKnown()) {
            append(m_catalogue->milestones, area.milestones, Milestone{event, date, {}, {}, {}});
        }
    }
}

void CatalogueBuilder::addParts(Area &area, const AreaSpec &spec)
{
    for (const QString &name : spec.otherNames) {
        append(m_catalogue->otherNames, area.otherNames, intern(name));
    }
    for (const auto &[domain, basis] : spec.domains) {
        append(m_catalogue->domains, area.domains, AreaDomain{domain, basis, {}, {}});
    }
    for (const OrganisationSpec &organisation : spec.organisations) {
        append(m_catalogue->organisations, area.organisations,
               Organisation{organisation.role, intern(organisation.name), {}, {}, {}});
    }
    for (const ProjectSpec &project : spec.projects) {
        append(m_catalogue->projects, area.projects,
               Project{intern(project.title), intern(project.summary), {}, ProjectRelation::Programme, {}});
    }
    for (const Names &award : spec.awards) {
        append(m_catalogue->awards, area.awards, Award{intern(award), {}, 0, {}, {}, {}});
    }
}

CataloguePointer CatalogueBuilder::take()
{
    std::set<Index> provinces;
    for (const Area &area : m_catalogue->areas) {
        provinces.insert(area.province);
    }
    m_catalogue->edition.areaCount = static_cast<Index>(m_catalogue->areas.size());
    m_catalogue->edition.provinceCount = static_cast<Index>(provinces.size());
    m_catalogue->texts.seal();
    return std::exchange(m_catalogue, std::make_unique<Catalogue>());
}

} // namespace mueang::testsupport
