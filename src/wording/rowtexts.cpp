// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/rowtexts.h"

#include "catalogue/enumkeys.h"
#include "wording/labels.h"

#include <QStringList>

#include <variant>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

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

SourceForm formBesideList(query::HeaderNames names)
{
    return names == query::HeaderNames::Keys ? SourceForm::Keys : SourceForm::Numbers;
}

RowTexts::RowTexts(const Catalogue &catalogue, query::HeaderNames names, const Presentation &presentation)
    : m_catalogue(catalogue)
    , m_names(names)
    , m_presentation(presentation)
{
    fill<catalogue::Domain>(m_domains, names);
    fill<catalogue::CityType>(m_cityTypes, names);
    fill<catalogue::Verification>(m_verifications, names);
}

QStringView RowTexts::text(const AreaValue &value)
{
    return std::visit([this](const auto &known) { return textOf(known); }, value);
}

void RowTexts::numberSources(std::span<const catalogue::Index> listed)
{
    m_sourceNumbers.assign(m_catalogue.sources.size(), 0);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        m_sourceNumbers[listed[i]] = static_cast<int>(i) + 1;
    }
}

QStringView RowTexts::sources(const catalogue::Area &area, SourceForm words)
{
    m_last.resize(0);
    for (const catalogue::Index index : Catalogue::of(m_catalogue.citations, area.citations)) {
        if (words == SourceForm::Numbers) {
            m_last += u'[' + QString::number(m_sourceNumbers[index]) + u']';
            continue;
        }
        const catalogue::Source &source = m_catalogue.sources[index];
        const QStringView name = source.title.isEmpty() ? source.publisher : source.title;
        const QStringView link = source.url.isEmpty() ? name : source.url;
        if (!m_last.isEmpty()) {
            m_last += words == SourceForm::Keys ? ";"_L1 : "; "_L1;
        }
        m_last += words == SourceForm::Keys ? source.id : link;
    }
    return m_last;
}

QStringView RowTexts::textOf(const catalogue::Bilingual &text) const
{
    return text.preferred(m_presentation.language);
}

QStringView RowTexts::textOf(catalogue::CityType type) const
{
    return m_cityTypes[static_cast<std::size_t>(type)];
}

QStringView RowTexts::textOf(catalogue::Verification verification) const
{
    return m_verifications[static_cast<std::size_t>(verification)];
}

QStringView RowTexts::textOf(text::PartialDate date)
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

QString RowTexts::joined(Domains domains) const
{
    QStringList words;
    for (const catalogue::AreaDomain &entry : domains) {
        words.append(m_domains[static_cast<std::size_t>(entry.domain)]);
    }
    return words.join(m_names == query::HeaderNames::Keys ? ";"_L1 : ", "_L1);
}

QStringView RowTexts::textOf(Domains domains)
{
    constexpr unsigned bitsOfDomain = 4; // 0 marks no domain
    constexpr std::size_t maxRemembered = 64 / bitsOfDomain;
    static_assert(enumSize<catalogue::Domain> < 1U << bitsOfDomain);
    if (domains.empty()) {
        return {};
    }
    if (domains.size() > maxRemembered) {
        m_last = joined(domains);
        return m_last;
    }
    quint64 key = 0;
    for (const catalogue::AreaDomain &entry : domains) {
        key = (key << bitsOfDomain) | (static_cast<quint64>(entry.domain) + 1);
    }
    QString &words = m_domainLists[key];
    if (words.isNull()) {
        words = joined(domains);
    }
    return words;
}

} // namespace mueang::wording
