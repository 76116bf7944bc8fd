// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

#include <algorithm>
#include <vector>

/** The options --columns and --sort for tables whose columns have keys. */
namespace mueang::cli {

/** The columns of a table and, in the same order, their keys. */
template<class Column>
struct ColumnNames
{
    QStringList keys;
    std::vector<Column> columns;
};

template<class Column>
struct Sort
{
    Column column = {};
    bool descending = false;
};

void addColumnOptions(CommandLine &commandLine, const QStringList &keys);

/** Returns the position of a column among the keys. */
[[nodiscard]] Parsed<std::size_t> parseColumn(const QString &word, const QStringList &keys);
/** Returns the positions of --columns without duplicates; empty if the option is not set. */
[[nodiscard]] Parsed<std::vector<std::size_t>> parseColumns(const CommandLine &commandLine, const QStringList &keys);
/** Returns the column and direction of --sort, or nullopt if the option is not set. */
[[nodiscard]] Parsed<std::optional<Sort<std::size_t>>> parseSort(const CommandLine &commandLine,
                                                                 const QStringList &keys);

template<class Column>
[[nodiscard]] Parsed<std::vector<Column>> parseColumns(const CommandLine &commandLine, const ColumnNames<Column> &names,
                                                       const std::vector<Column> &usual)
{
    const auto positions = parseColumns(commandLine, names.keys);
    if (!positions) {
        return wrong(positions.error());
    }
    std::vector<Column> columns;
    std::ranges::transform(*positions, std::back_inserter(columns),
                           [&names](std::size_t position) { return names.columns[position]; });
    return columns.empty() ? usual : columns;
}

template<class Column>
[[nodiscard]] Parsed<std::optional<Sort<Column>>> parseSort(const CommandLine &commandLine,
                                                            const ColumnNames<Column> &names)
{
    const auto sort = parseSort(commandLine, names.keys);
    if (!sort) {
        return wrong(sort.error());
    }
    return *sort ? std::optional(Sort<Column>{names.columns[(*sort)->column], (*sort)->descending}) : std::nullopt;
}

} // namespace mueang::cli
