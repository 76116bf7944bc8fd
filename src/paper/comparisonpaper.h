// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/papercontent.h"
#include "wording/comparison.h"

namespace mueang::paper {

/** Returns the comparison as a table, with a legend of the symbols and the list of sources. `edition` is the footer. */
[[nodiscard]] PaperContent comparisonPaper(const wording::Comparison &comparison, const QString &edition);

} // namespace mueang::paper
