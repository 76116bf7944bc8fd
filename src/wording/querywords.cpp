// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/querywords.h"

#include "query/recordfilter.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::wording {

using namespace Qt::StringLiterals;

namespace {

struct Filters
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Filters)
};

/** Returns the name of the record with this id or code, or the id itself if the catalogue has no such record. */
template<class Record>
QString nameOf(const std::vector<Record> &records, QStringView Record::*id, const QString &wanted,
               text::Language language)
{
    const auto found = std::ranges::find(records, wanted, id);
    return found == records.end() ? wanted : found->name.preferred(language).toString();
}

QString guessFor(const QString &sentence, const QString &name)
{
    constexpr qsizetype longest = 80;
    return sentence.arg(name.size() > longest ? QString(name.left(longest) + u'…') : name);
}

} // namespace

QString textInWords(const QString &text)
{
    return u"“%1”"_s.arg(text.trimmed());
}

QString yearInWords(int year, text::Era era)
{
    return year == 0 ? Filters::tr("Year not known") : Filters::tr("Approved %1").arg(text::yearNumber(year, era));
}

QString domainInWords(const std::optional<catalogue::Domain> &domain)
{
    return domain ? label(*domain) : Filters::tr("Domains not known");
}

QString planDomainsInWords()
{
    return Filters::tr("Domains named by the plan");
}

QString cityTypeInWords(const std::optional<catalogue::CityType> &type)
{
    return type ? label(*type) : Filters::tr("Type not known");
}

QString verificationInWords(catalogue::Verification verification)
{
    return Filters::tr("Verification: %1").arg(label(verification));
}

QString roundInWords(const catalogue::Catalogue &catalogue, const QString &id, text::Language language)
{
    if (id.isEmpty()) {
        return Filters::tr("Round not known");
    }
    const auto round = std::ranges::find(catalogue.rounds, QStringView(id), &catalogue::Round::id);
    const QStringView label = round == catalogue.rounds.end() ? QStringView() : round->label.preferred(language);
    return Filters::tr("Round: %1").arg(label.isEmpty() ? id : label.toString());
}

QString organisationInWords(const catalogue::Catalogue &catalogue, const QString &organisation, text::Language language)
{
    if (organisation.isEmpty()) {
        return Filters::tr("Organisation not known");
    }
    const auto known = std::ranges::find(catalogue.organisations, QStringView(organisation), &query::organisationName);
    return known == catalogue.organisations.end() ? organisation : known->name.preferred(language).toString();
}

QString milestoneInWords(const query::DatedEvent &milestone, text::Era era)
{
    return label(milestone.event) + u' ' + text::yearNumber(milestone.year, era);
}

QString listInWords(const QString &id, const query::Overlay *overlay)
{
    const query::Overlay::Group *list = overlay != nullptr ? overlay->group(id) : nullptr;
    return list != nullptr ? Filters::tr("List: %1").arg(list->name) : Filters::tr("A list that is no longer there");
}

QString unreadListInWords()
{
    return Filters::tr("List: %1").arg(u"…"_s);
}

QString filtersInWords(const catalogue::Catalogue &catalogue, const query::Query &query,
                       const Presentation &presentation, const query::Overlay *overlay)
{
    QStringList words;
    if (!query.text.trimmed().isEmpty()) {
        words.append(textInWords(query.text));
    }
    const auto add = [&words](const auto &values, const auto &inWords) {
        std::ranges::transform(values, std::back_inserter(words), inWords);
    };
    const text::Language language = presentation.language;
    add(query.regions,
        [&](const QString &id) { return nameOf(catalogue.regions, &catalogue::Region::id, id, language); });
    add(query.provinces,
        [&](const QString &code) { return nameOf(catalogue.provinces, &catalogue::Province::code, code, language); });
    add(query.years, [&](int year) { return yearInWords(year, presentation.era); });
    add(query.domains, &domainInWords);
    if (query.planDomainsOnly) {
        words.append(planDomainsInWords());
    }
    add(query.cityTypes, &cityTypeInWords);
    add(query.verifications, &verificationInWords);
    add(query.rounds, [&](const QString &id) { return roundInWords(catalogue, id, language); });
    add(query.organisations, [&](const QString &name) { return organisationInWords(catalogue, name, language); });
    add(query.milestones, [&](const query::DatedEvent &each) { return milestoneInWords(each, presentation.era); });
    add(query.lists, [&](const QString &id) { return listInWords(id, overlay); });
    return words.join(u" · "_s);
}

QString orderInWords(const query::Order &order)
{
    if (order.byList) {
        return Filters::tr("As in the list");
    }
    const QString column = columnTitle(order.column);
    return order.descending ? Filters::tr("%1, from the last").arg(column)
                            : Filters::tr("%1, from the first").arg(column);
}

QString guessSentence(const query::Result &result)
{
    const bool isClear = !result.shownFor.isEmpty();
    switch (result.tier) {
    case query::Tier::Exact:
        break;
    case query::Tier::OtherLayout:
        return guessFor(QCoreApplication::translate("mueang::Guess",
                                                    "Showing results for “%1” (typed in the other keyboard layout)."),
                        result.shownFor);
    case query::Tier::SimilarSpelling:
        return isClear
            ? guessFor(QCoreApplication::translate("mueang::Guess", "Showing results for “%1” (similar spelling)."),
                       result.shownFor)
            : QCoreApplication::translate("mueang::Guess", "Showing results with a similar spelling.");
    case query::Tier::Typo:
        return isClear ? guessFor(QCoreApplication::translate("mueang::Guess", "Did you mean “%1”?"), result.shownFor)
                       : QCoreApplication::translate("mueang::Guess", "Showing what comes nearest to the search text.");
    }
    return {};
}

} // namespace mueang::wording
