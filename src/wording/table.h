// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "wording/cellvalue.h"

#include <span>

/**
 * The tables of other records than areas, with one description of their columns for the window, all export formats and
 * the command line. The columns of areas are in areacolumns.h; a column here returns a CellValue.
 */
namespace mueang::wording {

enum class TableKind : std::uint8_t { Provinces, Rounds, Sources, Glossary };

struct TableRow
{
    catalogue::Index record = catalogue::noIndex; ///< index in Catalogue::provinces, rounds, sources or glossary
    std::vector<catalogue::Index> areas; ///< the requested areas that belong to the record, in dictionary order
    int areaCount = 0; ///< number of areas of the whole catalogue that belong to the record
    std::vector<Facts> facts; ///< for a source: facts of the requested areas, then of no area
};

struct Table
{
    TableKind kind = TableKind::Provinces;
    catalogue::CataloguePointer catalogue;
    std::vector<TableRow> rows;
};

/**
 * Returns a table of all records of a kind: provinces in dictionary order, others in the catalogue's. An area belongs
 * to its province and round, to the sources that it or any of its facts cites, and to the glossary terms that name its
 * domains or city type. Fails only if ICU cannot be initialised. Thread-safe.
 */
[[nodiscard]] Result<Table> makeTable(TableKind kind, const catalogue::CataloguePointer &catalogue,
                                      std::span<const catalogue::Index> areas);

struct TableColumn
{
    const char *key = nullptr; ///< stable key such as "held_on"
    const char *title = nullptr; ///< untranslated, see tableColumnTitle()
    CellValue (*cell)(const catalogue::Catalogue &, const TableRow &) = nullptr;
    bool isForPeople = false; ///< default column in CSV and, if for readers, in the terminal
    bool isForPrograms = true; ///< default column in JSON
    bool isForReaders = true; ///< shown in the window; codes and the parts of a text in two languages are not
};

[[nodiscard]] std::span<const TableColumn> tableColumns(TableKind kind);
/** Returns nullptr for an unknown key. */
[[nodiscard]] const TableColumn *tableColumn(TableKind kind, QStringView key);
[[nodiscard]] QString tableColumnTitle(const TableColumn &column);

/** Returns the name of the command and of the JSON member with the rows, such as "provinces". */
[[nodiscard]] QLatin1StringView tableName(TableKind kind);

/** The domain or city type that a glossary term names; both nullopt for other terms. */
struct TermMeaning
{
    std::optional<catalogue::Domain> domain;
    std::optional<catalogue::CityType> cityType;
};

[[nodiscard]] TermMeaning meaningOf(const catalogue::GlossaryTerm &term);

} // namespace mueang::wording
