// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readcatalogue.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

constexpr Bounds<std::int64_t> counts{0, std::numeric_limits<int>::max()};
constexpr qsizetype hashLength = 64;
constexpr qsizetype maxQuoted = 80;

void readEdition(Reading &reading)
{
    Rows rows(reading, tables::edition);
    int count = 0;
    while (rows.next()) {
        ++count;
        Edition &edition = reading.catalogue.edition;
        if (rows.number() != 1) {
            rows.wrong(u"the only edition has the number 1"_s);
        }
        edition.title = rows.requiredBilingual();
        edition.asOf = rows.requiredDate();
        edition.areaCount = static_cast<Index>(rows.requiredInteger(counts));
        edition.provinceCount = static_cast<Index>(rows.requiredInteger(counts));
        edition.contentHash = rows.requiredText();
        if (edition.contentHash.size() != hashLength) {
            rows.wrong(u"a content hash has %1 digits"_s.arg(hashLength));
        }
    }
    if (count != 1) {
        reading.problems.add({ErrorKind::BadValue, {}, u"edition"_s, u"%1 rows instead of one"_s.arg(count)});
    }
}

void readRegions(Reading &reading, Numbering &numbers)
{
    Rows rows(reading, tables::region);
    while (rows.next()) {
        numbers.add(rows.number());
        Region region;
        region.id = rows.requiredText();
        region.scheme = rows.requiredKey<RegionScheme>();
        region.name.th = rows.requiredText();
        region.name.en = rows.requiredText();
        region.rtgs = rows.text();
        reading.catalogue.regions.push_back(region);
    }
    finishNumbering(reading, tables::region, numbers);
}

Index readRegionReference(Rows &rows, const Reading &reading, const Numbers &numbers, RegionScheme scheme)
{
    const bool isRequired = scheme == RegionScheme::RoyalSociety6;
    const Index index = isRequired ? rows.requiredReference(numbers.regions) : rows.reference(numbers.regions);
    if (index != noIndex && reading.catalogue.regions[index].scheme != scheme) {
        rows.wrong(u"the region is of another scheme"_s);
    }
    return index;
}

void readProvinces(Reading &reading, Numbers &numbers)
{
    Rows rows(reading, tables::province);
    std::vector<QStringView> codes;
    while (rows.next()) {
        numbers.provinces.add(rows.number());
        Province province;
        province.code = rows.requiredText();
        if (!province.code.startsWith("TH-"_L1)) {
            rows.wrong(u"a code begins with TH-"_s);
        }
        province.name.th = rows.requiredText();
        province.name.en = rows.requiredText();
        province.region6 = readRegionReference(rows, reading, numbers, RegionScheme::RoyalSociety6);
        province.region4 = readRegionReference(rows, reading, numbers, RegionScheme::Interior4);
        province.population = rows.integer({0, std::numeric_limits<std::int64_t>::max()});
        province.populationDate = rows.date();
        province.areaKm2 = rows.real({std::numeric_limits<double>::min(), maxValue});
        province.labelLatitude = rows.real(latitudes);
        province.labelLongitude = rows.real(longitudes);
        codes.push_back(province.code);
        reading.catalogue.provinces.push_back(province);
    }
    reportDuplicateIds(reading, tables::province, std::move(codes));
    finishNumbering(reading, tables::province, numbers.provinces);
}

/** Appends a part of a province and extends the province's range. The parts of a province must be consecutive. */
template<class T>
void append(std::vector<T> &parts, Range &range, const T &part)
{
    if (range.count == 0) {
        range.first = static_cast<Index>(parts.size());
    }
    ++range.count;
    parts.push_back(part);
}

void readNeighbours(Reading &reading, const Numbers &numbers)
{
    Catalogue &catalogue = reading.catalogue;
    Rows rows(reading, tables::neighbour);
    while (rows.next()) {
        const Index province = rows.requiredReference(numbers.provinces);
        const Index neighbour = rows.requiredReference(numbers.provinces);
        if (province == neighbour && province != noIndex) {
            rows.wrong(u"a province is not its own neighbour"_s);
        } else if (province != noIndex && neighbour != noIndex) {
            append(catalogue.neighbours, catalogue.provinces[province].neighbours, neighbour);
        }
    }
}

void readAliases(Reading &reading, const Numbers &numbers)
{
    Catalogue &catalogue = reading.catalogue;
    Rows rows(reading, tables::alias);
    while (rows.next()) {
        rows.number();
        const Index province = rows.requiredReference(numbers.provinces);
        ProvinceAlias alias;
        alias.name = rows.requiredText();
        alias.language = rows.language();
        alias.kind = rows.requiredKey<AliasKind>();
        if (province != noIndex) {
            append(catalogue.aliases, catalogue.provinces[province].aliases, alias);
        }
    }
}

void checkParts(Reading &reading)
{
    for (const Province &province : reading.catalogue.provinces) {
        const QString name = u"province "_s + province.code.left(maxQuoted).toString();
        checkLimit(reading, name + u", other names"_s, province.aliases.count, reading.limits.partsOfArea);
        checkLimit(reading, name + u", neighbours"_s, province.neighbours.count, reading.limits.partsOfArea);
    }
}

void readRounds(Reading &reading, Numbering &numbers)
{
    Rows rows(reading, tables::round);
    std::vector<QStringView> ids;
    while (rows.next()) {
        Round round;
        const std::int64_t number = rows.number();
        if (number < 1 || number > counts.maximum) {
            rows.wrong(u"rounds are counted from 1"_s);
        }
        numbers.add(number);
        round.number = static_cast<int>(number);
        round.id = rows.requiredText();
        round.label = rows.bilingual();
        round.committee = rows.bilingual();
        round.heldOn = rows.date();
        if (const auto count = rows.integer(counts)) {
            round.statedAreaCount = static_cast<int>(*count);
        }
        round.note = rows.bilingual();
        ids.push_back(round.id);
        reading.catalogue.rounds.push_back(round);
    }
    reportDuplicateIds(reading, tables::round, std::move(ids));
    finishNumbering(reading, tables::round, numbers);
}

void readSources(Reading &reading, Numbering &numbers)
{
    Rows rows(reading, tables::source);
    std::vector<QStringView> ids;
    while (rows.next()) {
        numbers.add(rows.number());
        Source source;
        source.id = rows.requiredText();
        source.url = rows.text();
        source.publisher = rows.text();
        source.title = rows.text();
        source.publishedOn = rows.date();
        source.accessedOn = rows.date();
        source.supports = rows.bilingual();
        ids.push_back(source.id);
        reading.catalogue.sources.push_back(source);
    }
    reportDuplicateIds(reading, tables::source, std::move(ids));
    finishNumbering(reading, tables::source, numbers);
}

void readReasons(Reading &reading, Numbers &numbers)
{
    Rows rows(reading, tables::reason);
    std::vector<QStringView> ids;
    while (rows.next()) {
        numbers.reasons.add(rows.number());
        ids.push_back(rows.requiredText());
        numbers.reasonTexts.push_back(rows.requiredBilingual());
    }
    reportDuplicateIds(reading, tables::reason, std::move(ids));
    finishNumbering(reading, tables::reason, numbers.reasons);
}

} // namespace

void finishNumbering(Reading &reading, const tables::Table &table, Numbering &numbers)
{
    if (const auto number = numbers.finish()) {
        reading.problems.add({ErrorKind::BadValue,
                              {},
                              u"%1 row %2 column number"_s.arg(QLatin1StringView(table.name)).arg(*number),
                              u"two records have this number"_s});
    }
}

void reportDuplicateIds(Reading &reading, const tables::Table &table, std::vector<QStringView> ids)
{
    // The text pool interns texts, so equal ids have the same address.
    const auto isBefore = [](QStringView left, QStringView right) { return std::less<>()(left.data(), right.data()); };
    std::sort(ids.begin(), ids.end(), isBefore);
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (!ids[i].isNull() && ids[i].data() == ids[i - 1].data()) {
            reading.problems.add(
                {ErrorKind::BadValue,
                 {},
                 u"%1 column %2"_s.arg(QLatin1StringView(table.name), QLatin1StringView(table.columns[1])),
                 u"two records have the value \"%1\""_s.arg(ids[i].left(maxQuoted))});
        }
    }
}

void checkLimit(Reading &reading, const QString &what, qint64 amount, qint64 maximum)
{
    if (amount > maximum) {
        reading.problems.add({ErrorKind::TooMuchOfOne, {}, u"%1: %2, at most %3"_s.arg(what).arg(amount).arg(maximum)});
    }
}

void readCountry(Reading &reading, Numbers &numbers)
{
    readEdition(reading);
    readRegions(reading, numbers.regions);
    readProvinces(reading, numbers);
    readNeighbours(reading, numbers);
    readAliases(reading, numbers);
    checkParts(reading);
    readRounds(reading, numbers.rounds);
    readSources(reading, numbers.sources);
    readReasons(reading, numbers);
}

Numbering readGlossary(Reading &reading)
{
    Numbering numbers;
    Rows rows(reading, tables::glossary);
    while (rows.next()) {
        numbers.add(rows.number());
        GlossaryTerm term;
        term.term.th = rows.requiredText();
        term.term.en = rows.requiredText();
        term.definition = rows.bilingual();
        reading.catalogue.glossary.push_back(term);
    }
    finishNumbering(reading, tables::glossary, numbers);
    return numbers;
}

Numbering readNationalCounts(Reading &reading)
{
    Numbering numbers;
    Rows rows(reading, tables::nationalCount);
    while (rows.next()) {
        numbers.add(rows.number());
        NationalCount count;
        count.date = rows.requiredDate();
        count.measure = rows.requiredText();
        count.value = rows.requiredReal({-maxValue, maxValue});
        count.unit = rows.requiredText();
        count.note = rows.bilingual();
        reading.catalogue.nationalCounts.push_back(count);
    }
    finishNumbering(reading, tables::nationalCount, numbers);
    return numbers;
}

} // namespace mueang::catalogue
