// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readcatalogue.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

constexpr qsizetype maxQuoted = 80;

NameStatus readStatus(Rows &rows, std::array<NameStatus, 3> allowed)
{
    const NameStatus status = rows.requiredKey<NameStatus>();
    if (std::find(allowed.begin(), allowed.end(), status) == allowed.end()) {
        rows.wrong(u"\"%1\" is a status of names in the other language"_s.arg(key(status)));
    }
    return status;
}

Area readArea(Rows &rows, const Numbers &numbers)
{
    Area area;
    area.id = rows.requiredText();
    area.name.th = rows.text();
    area.nameThStatus = readStatus(rows, {NameStatus::Official, NameStatus::Unofficial, NameStatus::Unknown});
    area.name.en = rows.text();
    area.nameEnStatus = readStatus(rows, {NameStatus::Published, NameStatus::OurTranslation, NameStatus::Unknown});
    if (area.name.th.isEmpty() && area.name.en.isEmpty()) {
        rows.wrong(u"the area has neither a Thai nor an English name"_s);
    }
    area.province = rows.requiredReference(numbers.provinces);
    area.locality = rows.bilingual();
    area.cityType = rows.key<CityType>();
    area.round = rows.reference(numbers.rounds);
    if (const auto number = rows.integer({1, std::numeric_limits<int>::max()})) {
        area.numberInRound = static_cast<int>(*number);
    }
    area.verification = rows.requiredKey<Verification>();
    area.note = rows.bilingual();
    return area;
}

void readAreaTable(Reading &reading, Numbers &numbers)
{
    std::vector<Area> &areas = reading.catalogue.areas;
    std::vector<QStringView> ids;
    Rows rows(reading, tables::area);
    while (rows.next()) {
        if (static_cast<qint64>(areas.size()) >= reading.limits.areas) {
            reading.problems.stop(
                {ErrorKind::TooManyRows, {}, u"area"_s, u"more than %1 areas"_s.arg(reading.limits.areas)});
            return;
        }
        numbers.areas.add(rows.number());
        areas.push_back(readArea(rows, numbers));
        numbers.textOfAreas.push_back(rows.characters());
        ids.push_back(areas.back().id);
    }
    finishNumbering(reading, tables::area, numbers.areas);
    reportDuplicateIds(reading, tables::area, std::move(ids));
}

QString nameOf(const Area &area)
{
    return u"area "_s + area.id.left(maxQuoted).toString();
}

void checkParts(Reading &reading, const tables::Table &table, const std::vector<Index> &owners)
{
    const std::vector<Area> &areas = reading.catalogue.areas;
    std::vector<Index> counts(areas.size());
    for (const Index owner : owners) {
        if (owner != noIndex) {
            ++counts[owner];
        }
    }
    for (Index i = 0; i < areas.size(); ++i) {
        if (counts[i] > reading.limits.partsOfArea) {
            checkLimit(reading, u"%1, rows of %2"_s.arg(nameOf(areas[i]), QLatin1StringView(table.name)), counts[i],
                       reading.limits.partsOfArea);
        }
    }
}

void checkTexts(Reading &reading, const std::vector<qint64> &textOfAreas)
{
    for (Index i = 0; i < textOfAreas.size(); ++i) {
        if (textOfAreas[i] > reading.limits.textOfArea) {
            checkLimit(reading, nameOf(reading.catalogue.areas[i]) + u", characters"_s, textOfAreas[i],
                       reading.limits.textOfArea);
        }
    }
}

/** Reads a table of parts: their number, their area, and with `read` the other columns. */
template<class T, class Read>
Parts<T> readParts(Reading &reading, const tables::Table &table, Numbers &numbers, const Read &read)
{
    Parts<T> parts;
    Rows rows(reading, table);
    while (rows.next()) {
        parts.numbers.add(rows.number());
        const Index owner = rows.requiredReference(numbers.areas);
        parts.items.push_back(read(rows, owner));
        parts.owners.push_back(owner);
        if (owner != noIndex) {
            numbers.textOfAreas[owner] += rows.characters();
        }
    }
    finishNumbering(reading, table, parts.numbers);
    checkParts(reading, table, parts.owners);
    return parts;
}

QStringView readOtherName(Rows &rows, Index /*owner*/)
{
    const QStringView name = rows.requiredText();
    rows.language();
    return name;
}

SearchWord readAreaWord(Rows &rows, Index /*owner*/)
{
    return readWord(rows);
}

Place readPlace(Rows &rows)
{
    Place place;
    place.latitude = rows.requiredReal(latitudes);
    place.longitude = rows.requiredReal(longitudes);
    place.isApproximate = rows.requiredInteger({0, 1}) == 1;
    place.locality = rows.bilingual();
    place.website = rows.text();
    return place;
}

/** Reads a table that has at most one row of an area. */
template<class T, class Read>
Parts<T> readSingleParts(Reading &reading, const tables::Table &table, Numbers &numbers, const Read &read)
{
    std::vector<bool> hasPart(reading.catalogue.areas.size());
    return readParts<T>(reading, table, numbers, [&hasPart, &read](Rows &rows, Index owner) {
        if (owner != noIndex) {
            if (hasPart[owner]) {
                rows.wrong(u"the area has two of them"_s);
            }
            hasPart[owner] = true;
        }
        return read(rows);
    });
}

AreaSummary readSummary(Rows &rows)
{
    return {rows.requiredBilingual(), {}};
}

Parts<Milestone> readMilestones(Reading &reading, Numbers &numbers)
{
    return readParts<Milestone>(reading, tables::milestone, numbers, [&numbers](Rows &rows, Index owner) {
        Milestone milestone;
        milestone.event = rows.requiredKey<Event>();
        milestone.date = rows.date();
        if (const Index reason = rows.reference(numbers.reasons); reason != noIndex) {
            milestone.reason = numbers.reasonTexts[reason];
        }
        if (owner != noIndex) {
            numbers.textOfAreas[owner] += milestone.reason.th.size() + milestone.reason.en.size();
        }
        milestone.note = rows.bilingual();
        return milestone;
    });
}

Parts<AreaDomain> readDomains(Reading &reading, Numbers &numbers)
{
    std::vector<std::uint8_t> domainsOf(reading.catalogue.areas.size());
    return readParts<AreaDomain>(reading, tables::domain, numbers, [&domainsOf](Rows &rows, Index owner) {
        AreaDomain domain;
        domain.domain = rows.requiredKey<Domain>();
        if (owner != noIndex) {
            const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(domain.domain));
            if ((domainsOf[owner] & bit) != 0) {
                rows.wrong(u"the area has this domain twice"_s);
            }
            domainsOf[owner] |= bit;
        }
        domain.basis = rows.requiredKey<DomainBasis>();
        domain.note = rows.bilingual();
        return domain;
    });
}

Organisation readOrganisation(Rows &rows, Index /*owner*/)
{
    Organisation organisation;
    organisation.role = rows.requiredKey<OrganisationRole>();
    organisation.name = rows.requiredBilingual();
    organisation.website = rows.text();
    organisation.note = rows.bilingual();
    return organisation;
}

Project readProject(Rows &rows, Index /*owner*/)
{
    Project project;
    project.title = rows.requiredBilingual();
    project.summary = rows.bilingual();
    project.domain = rows.key<Domain>();
    project.relation = rows.requiredKey<ProjectRelation>();
    return project;
}

Figure readFigure(Rows &rows, Index /*owner*/)
{
    Figure figure;
    figure.measure = rows.requiredText();
    figure.value = rows.requiredReal({-maxValue, maxValue});
    figure.unit = rows.requiredText();
    figure.year = static_cast<int>(rows.integer(years).value_or(0));
    figure.note = rows.bilingual();
    return figure;
}

Award readAward(Rows &rows, Index /*owner*/)
{
    Award award;
    award.name = rows.requiredBilingual();
    award.awardedBy = rows.bilingual();
    award.year = static_cast<int>(rows.integer(years).value_or(0));
    award.result = rows.bilingual();
    award.note = rows.bilingual();
    return award;
}

} // namespace

AreaParts readAreas(Reading &reading, Numbers &numbers)
{
    readAreaTable(reading, numbers);
    AreaParts parts;
    parts.otherNames = readParts<QStringView>(reading, tables::otherName, numbers, readOtherName);
    parts.places = readSingleParts<Place>(reading, tables::place, numbers, readPlace);
    parts.summaries = readSingleParts<AreaSummary>(reading, tables::summary, numbers, readSummary);
    parts.milestones = readMilestones(reading, numbers);
    parts.domains = readDomains(reading, numbers);
    parts.organisations = readParts<Organisation>(reading, tables::organisation, numbers, readOrganisation);
    parts.projects = readParts<Project>(reading, tables::project, numbers, readProject);
    parts.figures = readParts<Figure>(reading, tables::figure, numbers, readFigure);
    parts.awards = readParts<Award>(reading, tables::award, numbers, readAward);
    parts.words = readParts<SearchWord>(reading, tables::areaWord, numbers, readAreaWord);
    checkTexts(reading, numbers.textOfAreas);
    return parts;
}

} // namespace mueang::catalogue
