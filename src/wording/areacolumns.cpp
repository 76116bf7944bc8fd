// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/areacolumns.h"

#include "base/enumsize.h"
#include "base/translations.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

struct Column
{
    AreaColumn column;
    const char *title;
};

constexpr std::array<Column, query::areaColumnCount> columns{{
    {AreaColumn::NameTh, QT_TRANSLATE_NOOP("mueang::Columns", "Name (Thai)")},
    {AreaColumn::NameEn, QT_TRANSLATE_NOOP("mueang::Columns", "Name (English)")},
    {AreaColumn::Province, QT_TRANSLATE_NOOP("mueang::Columns", "Province")},
    {AreaColumn::Region, QT_TRANSLATE_NOOP("mueang::Columns", "Region")},
    {AreaColumn::Approved, QT_TRANSLATE_NOOP("mueang::Columns", "Approved")},
    {AreaColumn::LogoAwarded, QT_TRANSLATE_NOOP("mueang::Columns", "Logo awarded")},
    {AreaColumn::CityType, QT_TRANSLATE_NOOP("mueang::Columns", "City type")},
    {AreaColumn::Organisation, QT_TRANSLATE_NOOP("mueang::Columns", "Organisation")},
    {AreaColumn::Domains, QT_TRANSLATE_NOOP("mueang::Columns", "Domains")},
    {AreaColumn::Verification, QT_TRANSLATE_NOOP("mueang::Columns", "Verification")},
    {AreaColumn::Round, QT_TRANSLATE_NOOP("mueang::Columns", "Round")},
    {AreaColumn::Locality, QT_TRANSLATE_NOOP("mueang::Columns", "Locality")},
    {AreaColumn::Id, QT_TRANSLATE_NOOP("mueang::Columns", "Identifier")},
}};

constexpr auto context = "mueang::Columns";
constexpr const char *sourcesTitle = QT_TRANSLATE_NOOP("mueang::Columns", "Sources");

static_assert(isInEnumOrder(columns, &Column::column));

constexpr std::array forNewUsers{
    AreaColumn::NameTh,      AreaColumn::NameEn,   AreaColumn::Province,     AreaColumn::Approved,
    AreaColumn::LogoAwarded, AreaColumn::CityType, AreaColumn::Organisation, AreaColumn::Verification,
};

/** Returns a copy; null for a null or empty view. */
QString text(QStringView view)
{
    return view.isEmpty() ? QString() : view.toString();
}

QString date(text::PartialDate value, const Presentation &presentation)
{
    return value.isKnown() ? text::shortDate(value, presentation.language, presentation.era) : QString();
}

QString regionName(const catalogue::Catalogue &catalogue, const catalogue::Area &area, text::Language language)
{
    const catalogue::Index region = catalogue.provinceOf(area).region6;
    return region == catalogue::noIndex ? QString() : text(catalogue.regions[region].name.preferred(language));
}

QString organisationName(const catalogue::Catalogue &catalogue, const catalogue::Area &area, text::Language language)
{
    const catalogue::Organisation *organisation = leadingOrganisation(catalogue, area);
    return organisation != nullptr ? text(organisation->name.preferred(language)) : QString();
}

QString domainNames(const catalogue::Catalogue &catalogue, const catalogue::Area &area)
{
    QStringList names;
    for (const catalogue::AreaDomain &entry : catalogue::Catalogue::of(catalogue.domains, area.domains)) {
        names.append(label(entry.domain));
    }
    return names.isEmpty() ? QString() : names.join(", "_L1);
}

QString roundLabel(const catalogue::Catalogue &catalogue, const catalogue::Area &area, text::Language language)
{
    return area.round == catalogue::noIndex ? QString() : text(catalogue.rounds[area.round].label.preferred(language));
}

} // namespace

std::span<const AreaColumn> defaultColumns()
{
    return forNewUsers;
}

QString columnTitle(AreaColumn column)
{
    return QCoreApplication::translate(context, columns[static_cast<std::size_t>(column)].title);
}

QStringList columnTitles(std::span<const AreaColumn> chosen, HeaderLanguage language, bool withSources)
{
    std::vector<const char *> sources;
    for (const AreaColumn column : chosen) {
        sources.push_back(columns[static_cast<std::size_t>(column)].title);
    }
    if (withSources) {
        sources.push_back(sourcesTitle);
    }
    const LanguageTexts thai(u"th"_s);
    QStringList titles;
    for (const char *source : sources) {
        const QString inThai = thai.text(context, source);
        const QString inEnglish = QString::fromUtf8(source);
        titles.append(language == HeaderLanguage::Interface     ? QCoreApplication::translate(context, source)
                          : language == HeaderLanguage::Thai    ? inThai
                          : language == HeaderLanguage::English ? inEnglish
                                                                : inThai + u" / "_s + inEnglish);
    }
    return titles;
}

std::optional<text::PartialDate> cellDate(const catalogue::Area &area, AreaColumn column)
{
    switch (column) {
    case AreaColumn::Approved:
        return area.approved;
    case AreaColumn::LogoAwarded:
        return area.logoAwarded;
    default:
        return std::nullopt;
    }
}

const catalogue::Organisation *leadingOrganisation(const catalogue::Catalogue &catalogue, const catalogue::Area &area)
{
    using catalogue::OrganisationRole;
    const auto organisations = catalogue::Catalogue::of(catalogue.organisations, area.organisations);
    for (const OrganisationRole role : {OrganisationRole::Proposer, OrganisationRole::Lead}) {
        const auto found = std::ranges::find(organisations, role, &catalogue::Organisation::role);
        if (found != organisations.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString cellText(const catalogue::Catalogue &catalogue, const catalogue::Area &area, AreaColumn column,
                 const Presentation &presentation)
{
    const text::Language language = presentation.language;
    switch (column) {
    case AreaColumn::NameTh:
        return text(area.name.th);
    case AreaColumn::NameEn:
        return text(area.name.en);
    case AreaColumn::Province:
        return text(catalogue.provinceOf(area).name.preferred(language));
    case AreaColumn::Region:
        return regionName(catalogue, area, language);
    case AreaColumn::Approved:
        return date(area.approved, presentation);
    case AreaColumn::LogoAwarded:
        return date(area.logoAwarded, presentation);
    case AreaColumn::CityType:
        return area.cityType ? label(*area.cityType) : QString();
    case AreaColumn::Organisation:
        return organisationName(catalogue, area, language);
    case AreaColumn::Domains:
        return domainNames(catalogue, area);
    case AreaColumn::Verification:
        return label(area.verification);
    case AreaColumn::Round:
        return roundLabel(catalogue, area, language);
    case AreaColumn::Locality:
        return text(area.locality.preferred(language));
    case AreaColumn::Id:
        return text(area.id);
    }
    return {};
}

} // namespace mueang::wording
