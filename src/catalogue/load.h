// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/cataloguefile.h"
#include "catalogue/open.h"
#include "catalogue/problems.h"

namespace mueang::catalogue {

/** Loads a snapshot from the bytes of a file. Returns null if there are problems. */
[[nodiscard]] CataloguePointer loadCatalogue(FileBytes bytes, Deadline &deadline, const Limits &limits,
                                             Problems &problems);

} // namespace mueang::catalogue
