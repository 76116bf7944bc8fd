// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "cli/load.h"
#include "query/overlay.h"

namespace mueang::cli {

/**
 * --search, --exact, --province, --region, --year, --domain, --type, --verification,
 * --round, --organisation, --shortlisted.
 */
void addFilterOptions(CommandLine &commandLine);
/** With --shortlisted, what the user added goes along: lists, and notes that --search finds. */
[[nodiscard]] Parsed<query::Asked> parseFilters(const CommandLine &commandLine, const Loaded &loaded);

/** On stderr, one line when nothing was found as it was typed: what the rows stand for. */
void reportGuess(const query::Result &result);

} // namespace mueang::cli
