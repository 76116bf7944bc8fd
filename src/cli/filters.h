// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/query.h"

namespace mueang::cli {

/** --search, --province, --region, --year, --domain, --type, --verification. */
void addFilterOptions(CommandLine &commandLine);
[[nodiscard]] Parsed<query::Query> parseFilters(const CommandLine &commandLine, const catalogue::Catalogue &catalogue);

} // namespace mueang::cli
