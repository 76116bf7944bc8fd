// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/rowtexts.h"

#include "catalogue/keys.h"
#include "query/columns.h"
#include "wording/labels.h"

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using query::AreaColumn;

namespace {

template<class Enum, std::size_t size>
void fill(std::array<QString, size> &words, query::HeaderNames names)
{
    for (const auto &entry : catalogue::keyedValues<Enum>()) {
        words[static_cast<std::size_t>(entry.value)] =
            names == query::HeaderNames::Keys ? QString::fromLatin1(entry.key) : label(entry.value);
    }
}

} // namespace

RowTexts::RowTexts(const Catalogue &catalogue, query::HeaderNames names, const Presentation &presentation)
    : m_catalogue(catalogue)
    , m_names(names)
    , m_presentation(presentation)
{
    fill<catalogue::Domain>(m_domains, names);
    fill<catalogue::CityType>(m_cityTypes, names);
    fill<catalogue::Verification>(m_verifications, names);
}

QStringView RowTexts::text(const catalogue::Area &area, AreaColumn column)
{
    const text::Language language = m_presentation.language;
    switch (column) {
    case AreaColumn::NameTh:
        return area.name.th;
    case AreaColumn::NameEn:
        return area.name.en;
    case AreaColumn::Province:
        return m_catalogue.provinceOf(area).name.preferred(language);
    case AreaColumn::Approved:
        return date(area.approved);
    case AreaColumn::LogoAwarded:
        return date(area.logoAwarded);
    case AreaColumn::CityType:
        return area.cityType ? QStringView(m_cityTypes[static_cast<std::size_t>(*area.cityType)]) : QStringView();
    case AreaColumn::Domains:
        return domains(area);
    case AreaColumn::Verification:
        return m_verifications[static_cast<std::size_t>(area.verification)];
    case AreaColumn::Round:
        return area.round == catalogue::noIndex ? QStringView()
                                                : m_catalogue.rounds[area.round].label.preferred(language);
    case AreaColumn::Locality:
        return area.locality.preferred(language);
    case AreaColumn::Id:
        return area.id;
    case AreaColumn::Region:
    case AreaColumn::Organisation:
        m_last = cellText(m_catalogue, area, column, m_presentation);
        return m_last;
    }
    return {};
}

QStringView RowTexts::date(text::PartialDate date)
{
    if (!date.isKnown()) {
        return {};
    }
    const auto bits = [](int value, int shift) { return static_cast<quint64>(value) << shift; };
    QString &words = m_dates[bits(date.year, 16) | bits(date.month, 8) | bits(date.day, 0)];
    if (words.isNull()) {
        words = m_names == query::HeaderNames::Keys
            ? text::toIsoString(date)
            : text::shortDate(date, m_presentation.language, m_presentation.era);
    }
    return words;
}

QString RowTexts::joinedDomains(const catalogue::Area &area) const
{
    QStringList words;
    for (const catalogue::AreaDomain &entry : Catalogue::of(m_catalogue.domains, area.domains)) {
        words.append(m_domains[static_cast<std::size_t>(entry.domain)]);
    }
    return words.join(m_names == query::HeaderNames::Keys ? ";"_L1 : ", "_L1);
}

QStringView RowTexts::domains(const catalogue::Area &area)
{
    constexpr unsigned bitsOfDomain = 4; // 0 marks no domain
    constexpr catalogue::Index mostRemembered = 64 / bitsOfDomain;
    static_assert(enumSize<catalogue::Domain> < 1U << bitsOfDomain);
    if (area.domains.count == 0) {
        return {};
    }
    if (area.domains.count > mostRemembered) {
        m_last = joinedDomains(area);
        return m_last;
    }
    quint64 key = 0;
    for (const catalogue::AreaDomain &entry : Catalogue::of(m_catalogue.domains, area.domains)) {
        key = (key << bitsOfDomain) | (static_cast<quint64>(entry.domain) + 1);
    }
    QString &words = m_domainLists[key];
    if (words.isNull()) {
        words = joinedDomains(area);
    }
    return words;
}

} // namespace mueang::wording
