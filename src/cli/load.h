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

/** Returns the path of --catalogue, or of the bundled catalogue. */
[[nodiscard]] QString cataloguePath(const CommandLine &commandLine);

/** Opens that catalogue and builds its search index. Reports unsaved changes of another program on stderr. */
[[nodiscard]] Result<Loaded> load(const CommandLine &commandLine);

} // namespace mueang::cli
