// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readcatalogue.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

constexpr qsizetype maxQuoted = 80;

/** A table whose records can be cited. */
struct Subject
{
    std::string_view name;
    const Numbering &numbers;
    std::function<Range &(Index)> citations;
    std::function<Index(Index)> area; ///< returns the area of the record, or noIndex
};

template<class T>
auto &citationsOf(T &record)
{
    if constexpr (requires { record.word.citations; }) {
        return record.word.citations;
    } else {
        return record.citations;
    }
}

template<class T>
Subject subject(std::string_view name, const Numbering &numbers, std::vector<T> &records)
{
    return {name, numbers, [&records](Index index) -> Range & { return citationsOf(records[index]); },
            [](Index /*index*/) { return noIndex; }};
}

template<class T>
Subject subject(std::string_view name, Parts<T> &parts)
{
    Subject result = subject(name, parts.numbers, parts.items);
    result.area = [&parts](Index index) { return parts.owners[index]; };
    return result;
}

Subject areaSubject(const Numbering &numbers, std::vector<Area> &areas)
{
    Subject result = subject("area", numbers, areas);
    result.area = [](Index index) { return index; };
    return result;
}

using Subjects = std::array<Subject, 17>;

Subjects subjects(Catalogue &catalogue, const CitedRecords &records)
{
    return {
        areaSubject(records.numbers.areas, catalogue.areas),
        subject("milestone", records.parts.milestones),
        subject("area_domain", records.parts.domains),
        subject("organisation", records.parts.organisations),
        subject("project", records.parts.projects),
        subject("figure", records.parts.figures),
        subject("award", records.parts.awards),
        subject("place", records.parts.places),
        subject("round", records.numbers.rounds, catalogue.rounds),
        subject("province", records.numbers.provinces, catalogue.provinces),
        subject("glossary", records.glossary, catalogue.glossary),
        subject("national_count", records.nationalCounts, catalogue.nationalCounts),
        subject("area_summary", records.parts.summaries),
        subject("domain_word", records.words.domains, catalogue.domainWords),
        subject("province_word", records.words.provinces, catalogue.provinceWords),
        subject("organisation_word", records.words.organisations, catalogue.organisationWords),
        subject("area_word", records.parts.words),
    };
}

struct CitedRecord
{
    Range *citations = nullptr; ///< null after a problem
    Index area = noIndex;
};

CitedRecord readCitedRecord(Rows &rows, const Subjects &known)
{
    const std::string_view name = rows.requiredWord();
    const auto *const cited =
        std::find_if(known.begin(), known.end(), [name](const Subject &each) { return each.name == name; });
    if (cited == known.end()) {
        rows.wrong(u"it is not a table whose records are cited"_s);
        rows.requiredInteger(anyNumber);
        return {};
    }
    const Index record = rows.requiredReference(cited->numbers);
    return record == noIndex ? CitedRecord() : CitedRecord{&cited->citations(record), cited->area(record)};
}

/** Reports records with too many citations. `id` returns the id of a record. */
template<class T, class Id>
void checkRecords(Reading &reading, QLatin1StringView table, const std::vector<T> &records, const Id &id)
{
    for (const T &record : records) {
        const Index count = citationsOf(record).count;
        if (count > reading.limits.citationsOfOne) {
            const QStringView name = id(record).left(maxQuoted);
            checkLimit(reading, u"%1 %2, sources"_s.arg(table, name), count, reading.limits.citationsOfOne);
        }
    }
}

void checkCitations(Reading &reading, const std::vector<Index> &citationsOfAreas)
{
    const Catalogue &catalogue = reading.catalogue;
    for (Index i = 0; i < citationsOfAreas.size(); ++i) {
        if (citationsOfAreas[i] > reading.limits.citationsOfOne) {
            checkLimit(reading, u"area %1, sources"_s.arg(catalogue.areas[i].id.left(maxQuoted)), citationsOfAreas[i],
                       reading.limits.citationsOfOne);
        }
    }
    checkRecords(reading, "round"_L1, catalogue.rounds, [](const Round &each) { return each.id; });
    checkRecords(reading, "province"_L1, catalogue.provinces, [](const Province &each) { return each.code; });
    checkRecords(reading, "glossary"_L1, catalogue.glossary, [](const GlossaryTerm &each) { return each.term.th; });
    checkRecords(reading, "national_count"_L1, catalogue.nationalCounts,
                 [](const NationalCount &each) { return each.measure; });
    const auto word = [](const auto &each) { return each.word.word; };
    checkRecords(reading, "domain_word"_L1, catalogue.domainWords, word);
    checkRecords(reading, "province_word"_L1, catalogue.provinceWords, word);
    checkRecords(reading, "organisation_word"_L1, catalogue.organisationWords, word);
}

} // namespace

void readCitations(Reading &reading, const CitedRecords &records)
{
    std::vector<Index> &citations = reading.catalogue.citations;
    std::vector<Index> citationsOfAreas(reading.catalogue.areas.size());
    const auto known = subjects(reading.catalogue, records);
    Rows rows(reading, tables::citation);
    while (rows.next()) {
        const CitedRecord cited = readCitedRecord(rows, known);
        rows.requiredInteger({0, anyNumber.maximum});
        const Index source = rows.requiredReference(records.numbers.sources);
        if (cited.citations == nullptr || source == noIndex) {
            continue;
        }
        // Rows are sorted by record, so the citations of a record are contiguous.
        if (cited.citations->count++ == 0) {
            cited.citations->first = static_cast<Index>(citations.size());
        }
        citations.push_back(source);
        if (cited.area != noIndex) {
            ++citationsOfAreas[cited.area];
        }
    }
    checkCitations(reading, citationsOfAreas);
}

} // namespace mueang::catalogue
