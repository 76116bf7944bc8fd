// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/database.h"
#include "catalogue/problems.h"

namespace mueang::catalogue {

/** How much of the file holds nothing but what is ours to read. */
enum class Extent : std::uint8_t { WholeFile, OurTables };

/**
 * Whether every table that will be read is a real table with the columns of tables.h: no view, no
 * virtual table, no generated column. Other tables are left alone, and so they make the extent smaller.
 */
[[nodiscard]] Extent checkSchema(const Database &database, Problems &problems);

/**
 * SQLite's quick_check of that extent. It computes generated columns: in tables that are not ours
 * these are anybody's expressions, hence the extent. Wrong values are left to the reading of the rows,
 * which says in which row they are.
 */
void checkIntegrity(const Database &database, Extent extent, Problems &problems);

} // namespace mueang::catalogue
