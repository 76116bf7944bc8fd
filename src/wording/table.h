// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "wording/cell.h"

#include <span>

/**
 * The tables beside that of the areas, each with one description of its columns, for the window, every
 * export format and the headless commands. Like the areas' (areacolumns.h), but a column gives a Cell,
 * which knows all its forms.
 */
namespace mueang::wording {

enum class TableKind : std::uint8_t { Provinces, Rounds, Sources, Glossary };

struct TableRow
{
    catalogue::Index record = catalogue::noIndex; ///< in Catalogue::provinces, rounds, sources or glossary
    std::vector<catalogue::Index> areas; ///< those asked for that belong to it, in dictionary order
    int areaCount = 0; ///< of the whole catalogue
    std::vector<Facts> facts; ///< of a source: of the areas asked for, then of no area
};

struct Table
{
    TableKind kind = TableKind::Provinces;
    catalogue::CataloguePointer catalogue;
    std::vector<TableRow> rows;
};

/**
 * All records of a kind: provinces in dictionary order, the others in the catalogue's. An area belongs
 * to its province and round, to the sources that it or a part of it cites, and to the terms that name
 * its domains or type. Fails only when ICU cannot start. Any thread.
 */
[[nodiscard]] Result<Table> makeTable(TableKind kind, const catalogue::CataloguePointer &catalogue,
                                      std::span<const catalogue::Index> areas);

struct TableColumn
{
    const char *key = nullptr; ///< "held_on": stable, for scripts
    const char *title = nullptr; ///< to be translated: tableColumnTitle()
    Cell (*cell)(const catalogue::Catalogue &, const TableRow &) = nullptr;
    bool isForPeople = false; ///< shown in a terminal and in CSV unless others are asked for
    bool isForPrograms = true; ///< likewise in JSON
};

[[nodiscard]] std::span<const TableColumn> tableColumns(TableKind kind);
/** Null for an unknown key. */
[[nodiscard]] const TableColumn *tableColumn(TableKind kind, QStringView key);
[[nodiscard]] QString tableColumnTitle(const TableColumn &column);

/** "provinces": the command, and the member of JSON that holds the rows. */
[[nodiscard]] QLatin1StringView tableName(TableKind kind);

/** The domain or the type of city that a term of the glossary names; nothing for others. */
struct TermMeaning
{
    std::optional<catalogue::Domain> domain;
    std::optional<catalogue::CityType> cityType;
};

[[nodiscard]] TermMeaning meaningOf(const catalogue::GlossaryTerm &term);

} // namespace mueang::wording
