// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/filters.h"

#include "cli/candidates.h"
#include "cli/words.h"
#include "cli/workspaceaccess.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

template<class Set, class Parse>
Parsed<Set> parseAll(const QStringList &words, const Parse &parse)
{
    Set values;
    for (const QString &word : words) {
        auto value = parse(word);
        if (!value) {
            return wrong(value.error());
        }
        values.insert(*value);
    }
    return values;
}

/** Parses the words into a set of the query. Returns the error message for a wrong word, else null. */
template<class Set, class Parse>
QString fill(Set &set, const QStringList &words, const Parse &parse)
{
    auto values = parseAll<Set>(words, parse);
    if (!values) {
        return values.error();
    }
    set = std::move(*values);
    return {};
}

} // namespace

void addFilterOptions(CommandLine &commandLine)
{
    commandLine.add(u"search"_s,
                    QCoreApplication::translate("mueang::Cli", "Only areas with all these words, Thai or English."),
                    u"TEXT"_s);
    commandLine.add(u"exact"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Only what was typed: no other keyboard layout, similar "
                                                "spelling or near miss when nothing is found."));
    commandLine.add(u"province"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Only this province, by a Thai or English name or its "
                                                "ISO code. Given several times: any of them; the same "
                                                "for every filter."),
                    u"NAME"_s);
    commandLine.add(u"region"_s, QCoreApplication::translate("mueang::Cli", "Only this one of the six regions."),
                    u"NAME"_s);
    commandLine.add(u"year"_s,
                    QCoreApplication::translate("mueang::Cli", "Only areas approved in this year, as 2565 or 2022."),
                    u"YEAR"_s);
    commandLine.add(u"domain"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Only areas with this domain: Environment, Economy, "
                                                "Mobility, Energy, People, Living, Governance or "
                                                "unknown."),
                    u"NAME"_s);
    commandLine.add(u"type"_s,
                    QCoreApplication::translate("mueang::Cli", "Only this type of city: livable, new or unknown."),
                    u"TYPE"_s);
    commandLine.add(u"verification"_s,
                    QCoreApplication::translate("mueang::Cli", "Only entries as sure as this: high, medium or low."),
                    u"LEVEL"_s);
    commandLine.add(u"round"_s,
                    QCoreApplication::translate("mueang::Cli", "Only areas approved in this round, as 1/2565."),
                    u"ROUND"_s);
    commandLine.add(u"organisation"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Only areas of this organisation, by the start of its "
                                                "name."),
                    u"NAME"_s);
    commandLine.addWithOptionalValue(u"shortlisted"_s,
                                     QCoreApplication::translate("mueang::Cli",
                                                                 "Only areas of your list of this name, in "
                                                                 "its order; without a name those of any "
                                                                 "list. Your notes are searched too."),
                                     u"LIST"_s);
}

Parsed<query::QueryContext> parseFilters(const CommandLine &commandLine, const Loaded &loaded)
{
    const catalogue::Catalogue &catalogue = *loaded.catalogue;
    const auto province = [&catalogue](const QString &word) { return parseProvince(catalogue, word); };
    const auto region = [&catalogue](const QString &word) { return parseRegion(catalogue, word); };
    const auto round = [&catalogue](const QString &word) { return parseRound(catalogue, word); };
    const auto organisation = [&catalogue](const QString &word) { return parseOrganisation(catalogue, word); };
    query::Query query;
    query.text = commandLine.values(u"search"_s).join(u' ');
    query.exactOnly = commandLine.isSet(u"exact"_s);
    const QStringList sentences{
        fill(query.provinces, commandLine.values(u"province"_s), province),
        fill(query.regions, commandLine.values(u"region"_s), region),
        fill(query.years, commandLine.values(u"year"_s), parseApprovalYear),
        fill(query.domains, commandLine.values(u"domain"_s), parseDomain),
        fill(query.cityTypes, commandLine.values(u"type"_s), parseCityType),
        fill(query.verifications, commandLine.values(u"verification"_s), parseVerification),
        fill(query.rounds, commandLine.values(u"round"_s), round),
        fill(query.organisations, commandLine.values(u"organisation"_s), organisation),
    };
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty()) {
            return wrong(sentence);
        }
    }
    if (commandLine.isSet(u"shortlisted"_s)) {
        auto shortlisted = parseShortlisted(commandLine.values(u"shortlisted"_s), *loaded.index);
        if (!shortlisted) {
            return wrong(shortlisted.error());
        }
        query.lists = std::move(shortlisted->lists);
        return query::QueryContext{query, shortlisted->userData};
    }
    return query::QueryContext{query, nullptr};
}

} // namespace mueang::cli
