// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/engine.h"

namespace mueang::cli {

/**
 * --search, --exact, --province, --region, --year, --domain, --type, --verification,
 * --round, --organisation, --shortlisted.
 */
void addFilterOptions(CommandLine &commandLine);
[[nodiscard]] Parsed<query::Query> parseFilters(const CommandLine &commandLine, const catalogue::Catalogue &catalogue);

/** On stderr, one line when nothing was found as it was typed: what the rows stand for. */
void reportGuess(const query::Result &result);

} // namespace mueang::cli
