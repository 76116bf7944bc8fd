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
#include <vector>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Area;
using catalogue::Catalogue;
using query::AreaColumn;

namespace {

AreaValue regionName(const Catalogue &catalogue, const Area &area)
{
    const catalogue::Index region = catalogue.provinceOf(area).region6;
    return region == catalogue::noIndex ? AreaValue() : catalogue.regions[region].name;
}

AreaValue organisationName(const Catalogue &catalogue, const Area &area)
{
    const catalogue::Organisation *organisation = leadingOrganisation(catalogue, area);
    return organisation == nullptr ? AreaValue() : organisation->name;
}

AreaValue roundLabel(const Catalogue &catalogue, const Area &area)
{
    return area.round == catalogue::noIndex ? AreaValue() : catalogue.rounds[area.round].label;
}

struct Column
{
    AreaColumn column;
    const char *title;
    int width; ///< usual width in letters; together only whole columns are seen at first in a window of 1280 pixels
    bool isSearched;
    AreaValue (*value)(const Catalogue &, const Area &);
};

constexpr std::array<Column, query::areaColumnCount> columns{{
    {AreaColumn::NameTh, QT_TRANSLATE_NOOP("mueang::Columns", "Name (Thai)"), 26, true,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.name.th; }},
    {AreaColumn::NameEn, QT_TRANSLATE_NOOP("mueang::Columns", "Name (English)"), 23, true,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.name.en; }},
    {AreaColumn::Province, QT_TRANSLATE_NOOP("mueang::Columns", "Province"), 15, true,
     [](const Catalogue &catalogue, const Area &area) -> AreaValue { return catalogue.provinceOf(area).name; }},
    {AreaColumn::Region, QT_TRANSLATE_NOOP("mueang::Columns", "Region"), 15, true, regionName},
    {AreaColumn::Approved, QT_TRANSLATE_NOOP("mueang::Columns", "Approved"), 12, true,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.approved; }},
    {AreaColumn::LogoAwarded, QT_TRANSLATE_NOOP("mueang::Columns", "Logo awarded"), 17, false,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.logoAwarded; }},
    {AreaColumn::CityType, QT_TRANSLATE_NOOP("mueang::Columns", "City type"), 13, false,
     [](const Catalogue &, const Area &area) -> AreaValue {
         return area.cityType ? AreaValue(*area.cityType) : AreaValue();
     }},
    {AreaColumn::Organisation, QT_TRANSLATE_NOOP("mueang::Columns", "Organisation"), 25, true, organisationName},
    {AreaColumn::Domains, QT_TRANSLATE_NOOP("mueang::Columns", "Domains"), 25, false,
     [](const Catalogue &catalogue, const Area &area) -> AreaValue {
         return Catalogue::of(catalogue.domains, area.domains);
     }},
    {AreaColumn::Verification, QT_TRANSLATE_NOOP("mueang::Columns", "Verification"), 13, false,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.verification; }},
    {AreaColumn::Round, QT_TRANSLATE_NOOP("mueang::Columns", "Round"), 13, true, roundLabel},
    {AreaColumn::Locality, QT_TRANSLATE_NOOP("mueang::Columns", "Locality"), 25, true,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.locality; }},
    {AreaColumn::Id, QT_TRANSLATE_NOOP("mueang::Columns", "Identifier"), 13, true,
     [](const Catalogue &, const Area &area) -> AreaValue { return area.id; }},
}};
static_assert(isInEnumOrder(columns, &Column::column));

constexpr auto context = "mueang::Columns";
constexpr const char *sourcesTitle = QT_TRANSLATE_NOOP("mueang::Columns", "Sources");

constexpr std::array forNewUsers{
    AreaColumn::NameTh,      AreaColumn::NameEn,   AreaColumn::Province,     AreaColumn::Approved,
    AreaColumn::LogoAwarded, AreaColumn::CityType, AreaColumn::Organisation, AreaColumn::Verification,
};

const Column &of(AreaColumn column)
{
    return columns[static_cast<std::size_t>(column)];
}

/** Text of a value for people; null if it is not known. */
struct Text
{
    QString operator()(QStringView text) const { return text.isEmpty() ? QString() : text.toString(); }

    QString operator()(const catalogue::Bilingual &text) const
    {
        return (*this)(text.preferred(presentation.language));
    }

    QString operator()(text::PartialDate date) const
    {
        return date.isKnown() ? text::shortDate(date, presentation.language, presentation.era) : QString();
    }

    QString operator()(catalogue::CityType type) const { return label(type); }

    QString operator()(catalogue::Verification verification) const { return label(verification); }

    QString operator()(std::span<const catalogue::AreaDomain> domains) const
    {
        QStringList names;
        for (const catalogue::AreaDomain &entry : domains) {
            names.append(label(entry.domain));
        }
        return names.isEmpty() ? QString() : names.join(", "_L1);
    }

    const Presentation &presentation;
};

} // namespace

std::span<const AreaColumn> defaultColumns()
{
    return forNewUsers;
}

QString columnTitle(AreaColumn column)
{
    return QCoreApplication::translate(context, of(column).title);
}

QStringList columnTitles(std::span<const AreaColumn> chosen, HeaderLanguage language, bool withSources)
{
    std::vector<const char *> sources;
    for (const AreaColumn column : chosen) {
        sources.push_back(of(column).title);
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

int usualWidth(AreaColumn column)
{
    return of(column).width;
}

bool isSearched(AreaColumn column)
{
    return of(column).isSearched;
}

AreaValue cellValue(const Catalogue &catalogue, const Area &area, AreaColumn column)
{
    return of(column).value(catalogue, area);
}

QString cellText(const Catalogue &catalogue, const Area &area, AreaColumn column, const Presentation &presentation)
{
    return std::visit(Text{presentation}, cellValue(catalogue, area, column));
}

const catalogue::Organisation *leadingOrganisation(const Catalogue &catalogue, const Area &area)
{
    using catalogue::OrganisationRole;
    const auto organisations = Catalogue::of(catalogue.organisations, area.organisations);
    for (const OrganisationRole role : {OrganisationRole::Proposer, OrganisationRole::Lead}) {
        const auto found = std::ranges::find(organisations, role, &catalogue::Organisation::role);
        if (found != organisations.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace mueang::wording
