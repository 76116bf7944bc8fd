// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "cli/load.h"
#include "query/userdata.h"

namespace mueang::cli {

/**
 * Adds --search, --exact, --province, --region, --year, --domain, --type, --verification, --round, --organisation and
 * --shortlisted.
 */
void addFilterOptions(CommandLine &commandLine);
/**
 * Returns the query of the filter options. With --shortlisted, its user data has the user's lists, and their notes for
 * --search.
 */
[[nodiscard]] Parsed<query::QueryContext> parseFilters(const CommandLine &commandLine, const Loaded &loaded);

} // namespace mueang::cli
