// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/rows.h"

#include <vector>

namespace mueang::catalogue {

/** The numbers of the records that other records refer to. */
struct Numbers
{
    Numbering regions;
    Numbering provinces;
    Numbering rounds;
    Numbering sources;
    Numbering reasons;
    std::vector<Bilingual> reasonTexts; ///< by index of the reason
    Numbering areas;
    std::vector<qint64> textOfAreas; ///< in characters, in the order of the file
};

/** Records that belong to areas, in the order of the file, with their owners. */
template<class T>
struct Parts
{
    std::vector<T> items;
    std::vector<Index> owners; ///< indexes in Catalogue::areas in the order of the file
    Numbering numbers;
};

/** The parts of areas before sortAndGroup() sorts and groups them. */
struct AreaParts
{
    Parts<QStringView> otherNames;
    Parts<Place> places;
    Parts<AreaSummary> summaries;
    Parts<Milestone> milestones;
    Parts<AreaDomain> domains;
    Parts<Organisation> organisations;
    Parts<Project> projects;
    Parts<Figure> figures;
    Parts<Award> awards;
    Parts<SearchWord> words;
};

/** Completes the numbering of a table. Reports duplicate numbers. */
void finishNumbering(Reading &reading, const tables::Table &table, Numbering &numbers);

/** Reports duplicates in the second column of the table, which has the ids of its records. */
void reportDuplicateIds(Reading &reading, const tables::Table &table, std::vector<QStringView> ids);

/** Reports a record with more parts, text or sources than can be shown. */
void checkLimit(Reading &reading, const QString &what, qint64 amount, qint64 maximum);

/** The numbers of the words that belong to other records than areas. */
struct WordNumbers
{
    Numbering domains;
    Numbering provinces;
    Numbering organisations;
};

/** Reads edition, regions, provinces, rounds, sources and reasons of milestones. */
void readCountry(Reading &reading, Numbers &numbers);
[[nodiscard]] Numbering readGlossary(Reading &reading);
[[nodiscard]] Numbering readNationalCounts(Reading &reading);
/** Reads the words for domains, provinces and organisations. */
[[nodiscard]] WordNumbers readWords(Reading &reading, const Numbers &numbers);
/** Reads the word, its language and its kind. */
[[nodiscard]] SearchWord readWord(Rows &rows);

/** Reads the areas and their parts in the order of the file. */
[[nodiscard]] AreaParts readAreas(Reading &reading, Numbers &numbers);

struct CitedRecords
{
    const Numbers &numbers;
    AreaParts &parts;
    const Numbering &glossary;
    const Numbering &nationalCounts;
    const WordNumbers &words;
};

/** Sets the citations of every record. */
void readCitations(Reading &reading, const CitedRecords &records);

/** Sorts the areas in dictionary order and groups the parts of each. Requires data without problems. */
void sortAndGroup(Catalogue &catalogue, AreaParts parts, const Deadline &deadline, Problems &problems);

} // namespace mueang::catalogue
