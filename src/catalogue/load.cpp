// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/load.h"

#include "catalogue/database.h"
#include "catalogue/readcatalogue.h"
#include "catalogue/schemacheck.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

using namespace std::chrono_literals;

/** For reading the schema: Mueang's takes a millisecond, one with 100 000 tables half a minute. */
constexpr std::chrono::nanoseconds schemaTime = 1s;

/**
 * Returns the limit for the integrity check and the rows: twenty times what a sound catalogue needs, and about a second
 * for a small hostile one.
 */
std::chrono::nanoseconds contentTime(std::size_t bytes)
{
    constexpr std::size_t bytesPerMillisecond = 2'000;
    return 1s - 200ms + std::chrono::milliseconds(bytes / bytesPerMillisecond);
}

void checkCounts(const Catalogue &catalogue, Problems &problems)
{
    std::vector<bool> isUsed(catalogue.provinces.size());
    Index provinces = 0;
    for (const Area &area : catalogue.areas) {
        if (area.province != noIndex && !isUsed[area.province]) {
            isUsed[area.province] = true;
            ++provinces;
        }
    }
    const auto check = [&problems](QLatin1StringView column, Index stated, std::size_t counted) {
        if (stated != counted) {
            problems.add({ErrorKind::BadValue,
                          {},
                          u"edition row 1 column %1"_s.arg(column),
                          u"it says %1, the catalogue has %2"_s.arg(stated).arg(counted)});
        }
    };
    check("area_count"_L1, catalogue.edition.areaCount, catalogue.areas.size());
    check("province_count"_L1, catalogue.edition.provinceCount, provinces);
}

AreaParts readAll(Reading &reading)
{
    Numbers numbers;
    readCountry(reading, numbers);
    AreaParts parts = readAreas(reading, numbers);
    const Numbering glossary = readGlossary(reading);
    const Numbering nationalCounts = readNationalCounts(reading);
    const WordNumbers words = readWords(reading, numbers);
    readCitations(reading, {numbers, parts, glossary, nationalCounts, words});
    if (!reading.problems.mustStop()) {
        checkCounts(reading.catalogue, reading.problems);
    }
    reading.catalogue.texts.seal();
    return parts;
}

/**
 * Returns whether the database may be read. The schema is checked first, because only that makes the integrity check
 * safe.
 */
bool passes(files::Database &database, std::size_t size, Deadline &deadline, Problems &problems)
{
    const CheckScope extent = checkSchema(database, problems);
    if (!problems.isEmpty()) {
        return false;
    }
    deadline.startPhase(contentTime(size));
    checkIntegrity(database, extent, problems);
    return !problems.mustStop();
}

} // namespace

CataloguePointer loadCatalogue(FileBytes bytes, Deadline &deadline, const Limits &limits, Problems &problems)
{
    const std::size_t size = bytes.size;
    deadline.startPhase(schemaTime);
    Result<std::unique_ptr<files::Database>> database = openDatabase(std::move(bytes), deadline);
    if (!database) {
        problems.stop(database.error());
        return nullptr;
    }
    if (!passes(**database, size, deadline, problems)) {
        return nullptr;
    }
    auto catalogue = std::make_shared<Catalogue>();
    Reading reading{**database, limits, deadline, problems, *catalogue};
    AreaParts parts = readAll(reading);
    database->reset(); // closes the untrusted database and frees the bytes of the file
    if (problems.isEmpty()) {
        sortAndGroup(*catalogue, std::move(parts), deadline, problems);
    }
    return problems.isEmpty() ? catalogue : nullptr;
}

} // namespace mueang::catalogue
