// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/problems.h"
#include "files/sqlite.h"

#include <cstdint>

namespace mueang::catalogue {

/** The part of the file to pass to quick_check: all of it, or only Mueang's tables. */
enum class CheckScope : std::uint8_t { WholeFile, OurTables };

/**
 * Checks that every table of tables.h is an ordinary table with the required columns: no view, virtual table or
 * generated column. Other tables are allowed, but limit the extent.
 */
[[nodiscard]] CheckScope checkSchema(files::Database &database, Problems &problems);

/**
 * Runs SQLite's quick_check on the extent. It evaluates generated columns, which in tables other than Mueang's are
 * untrusted expressions, hence the extent. Invalid values are left to Rows, which reports their row.
 */
void checkIntegrity(files::Database &database, CheckScope extent, Problems &problems);

} // namespace mueang::catalogue
