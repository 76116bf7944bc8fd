// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/engine.h"

namespace mueang::cli {

struct Loaded
{
    catalogue::CataloguePointer catalogue;
    query::SearchIndexPointer index;
};

/** The file of --catalogue, else the bundled one. */
[[nodiscard]] QString cataloguePath(const CommandLine &commandLine);

/** That catalogue, ready to be asked. */
[[nodiscard]] Result<Loaded> load(const CommandLine &commandLine);

} // namespace mueang::cli
