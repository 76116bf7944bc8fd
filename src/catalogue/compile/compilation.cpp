// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"

#include "catalogue/compile/rules.h"
#include "catalogue/open.h"

namespace mueang::catalogue::compile {

namespace {

text::PartialDate lastDay(text::PartialDate date)
{
    constexpr int lastMonth = 12;
    constexpr int lastDayOfAnyMonth = 31;
    return {date.year, date.month == 0 ? lastMonth : date.month, date.day == 0 ? lastDayOfAnyMonth : date.day};
}

} // namespace

bool isOnOrBefore(text::PartialDate date, text::PartialDate limit)
{
    return !limit.isKnown() || lastDay(date) <= lastDay(limit);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(text::PartialDate date)
{
    return orNull(text::toIsoString(date));
}

void Compilation::reportUnknown(Row &row, const char *column, const QString &value, const char *file)
{
    row.report(column, value, rules::unknownReference(QString::fromLatin1(file)));
}

std::vector<qint64> Compilation::sourcesOf(Row &row) const
{
    constexpr auto column = "source_ids";
    std::vector<qint64> numbers;
    const QStringList ids = row.list(column, u';');
    if (ids.size() > Limits().citationsOfOne) {
        row.report(column, rules::tooManySources(Limits().citationsOfOne));
    }
    for (const QString &id : ids) {
        const auto found = sources.records.constFind(id);
        if (found != sources.records.constEnd()) {
            numbers.push_back(*found);
        } else if (sources.isWhole) {
            reportUnknown(row, column, id, sources.file);
        }
    }
    return numbers;
}

void Compilation::count(Row &row, const char *column, AreaRecord &area, qint64 sources, qint64 characters)
{
    const Limits limits;
    const bool hadRoom = area.characters <= limits.textOfArea && area.sources <= limits.citationsOfOne;
    area.characters += row.characters() + characters;
    area.sources += sources;
    if (hadRoom && area.characters > limits.textOfArea) {
        row.report(column, rules::tooMuchText(limits.textOfArea));
    } else if (hadRoom && area.sources > limits.citationsOfOne) {
        row.report(column, rules::tooManySources(limits.citationsOfOne));
    }
}

void Compilation::addOrganisation(const QString &nameTh, const QString &nameEn, bool isIncluded)
{
    for (const QString &name : {nameTh, nameEn}) {
        if (!name.isEmpty()) {
            bool &wasIncluded = organisations.records[name];
            wasIncluded = wasIncluded || isIncluded;
        }
    }
}

void Compilation::cite(const char *subject, qint64 record, const std::vector<qint64> &sourceNumbers)
{
    const QString name = QString::fromLatin1(subject);
    for (std::size_t i = 0; i < sourceNumbers.size(); ++i) {
        insert(tables::citation, {name, record, static_cast<qint64>(i), sourceNumbers[i]});
    }
}

} // namespace mueang::catalogue::compile
