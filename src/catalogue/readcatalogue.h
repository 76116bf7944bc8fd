// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/rows.h"

#include <vector>

namespace mueang::catalogue {

/** The numbers of the records that others refer to. */
struct Numbers
{
    Numbering regions;
    Numbering provinces;
    Numbering rounds;
    Numbering sources;
    Numbering areas;
    std::vector<qint64> textOfAreas; ///< characters, in the order of the file
};

/** Records that belong to areas, in the order of the file, and whose they are. */
template<class T>
struct Parts
{
    std::vector<T> items;
    std::vector<Index> owners; ///< indexes into Catalogue::areas in the order of the file
    Numbering numbers;
};

/** What is read before the areas are in order and their parts stand together. */
struct AreaParts
{
    Parts<QStringView> otherNames;
    Parts<Place> places;
    Parts<Milestone> milestones;
    Parts<AreaDomain> domains;
    Parts<Organisation> organisations;
    Parts<Project> projects;
    Parts<Figure> figures;
    Parts<Award> awards;
};

/** Ends a table's numbering; a number that two records share is a problem. */
void finishNumbering(Reading &reading, const tables::Table &table, Numbering &numbers);

/** A text that two records share in the table's second column, which identifies them, is a problem. */
void reportTwins(Reading &reading, const tables::Table &table, std::vector<QStringView> ids);

/** A record that has more parts, text or sources than can be shown is a problem. */
void checkAmount(Reading &reading, const QString &what, qint64 amount, qint64 most);

/** Edition, regions, provinces, rounds and sources. */
void readCountry(Reading &reading, Numbers &numbers);
[[nodiscard]] Numbering readGlossary(Reading &reading);
[[nodiscard]] Numbering readNationalCounts(Reading &reading);

/** The areas in the order of the file, and their parts. */
[[nodiscard]] AreaParts readAreas(Reading &reading, Numbers &numbers);

struct CitedRecords
{
    const Numbers &numbers;
    AreaParts &parts;
    const Numbering &glossary;
    const Numbering &nationalCounts;
};

/** Gives every record the sources that support it. */
void readCitations(Reading &reading, const CitedRecords &records);

/** Areas in dictionary order, each with its parts in one run. Only for what was read without a problem. */
void arrange(Catalogue &catalogue, AreaParts parts, const Watch &watch, Problems &problems);

} // namespace mueang::catalogue
