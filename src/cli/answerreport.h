// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/userdata.h"
#include "wording/areacolumns.h"

namespace mueang::cli {

/**
 * Prints on stderr what an answer says beside its rows, a line each: how its text was understood or corrected, what it
 * names that has no area, and what would be found instead of nothing.
 */
void reportAnswer(const query::QueryContext &asked, const query::Result &answer, const query::SearchIndex &index,
                  const wording::Presentation &presentation);

} // namespace mueang::cli
