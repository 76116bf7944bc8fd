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

/** A table whose records may be cited. */
struct Subject
{
    std::string_view name;
    const Numbering &numbers;
    std::function<Range &(Index)> citations;
};

template<class T>
Subject subject(std::string_view name, const Numbering &numbers, std::vector<T> &records)
{
    return {name, numbers, [&records](Index index) -> Range & { return records[index].citations; }};
}

template<class T>
Subject subject(std::string_view name, Parts<T> &parts)
{
    return subject(name, parts.numbers, parts.items);
}

std::array<Subject, 12> subjects(Catalogue &catalogue, const CitedRecords &records)
{
    return {
        subject("area", records.numbers.areas, catalogue.areas),
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
    };
}

/** The range of the cited record; none after a problem. */
Range *readCitedRecord(Rows &rows, const std::array<Subject, 12> &known)
{
    const std::string_view name = rows.requiredWord();
    const auto cited =
        std::find_if(known.begin(), known.end(), [name](const Subject &each) { return each.name == name; });
    if (cited == known.end()) {
        rows.wrong(u"it is not a table whose records are cited"_s);
        rows.requiredInteger(anyNumber);
        return nullptr;
    }
    const Index record = rows.requiredReference(cited->numbers);
    return record == noIndex ? nullptr : &cited->citations(record);
}

} // namespace

void readCitations(Reading &reading, const CitedRecords &records)
{
    std::vector<Index> &citations = reading.catalogue.citations;
    const auto known = subjects(reading.catalogue, records);
    Rows rows(reading, tables::citation);
    while (rows.next()) {
        Range *const range = readCitedRecord(rows, known);
        rows.requiredInteger({0, anyNumber.most});
        const Index source = rows.requiredReference(records.numbers.sources);
        if (range == nullptr || source == noIndex) {
            continue;
        }
        // Rows come by record: one record's citations stand together.
        if (range->count++ == 0) {
            range->first = static_cast<Index>(citations.size());
        }
        citations.push_back(source);
    }
}

} // namespace mueang::catalogue
