// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/papercontent.h"
#include "wording/comparison.h"

namespace mueang::paper {

/** The comparison as a table over pages, with the signs and what they mean, and the list of sources. */
[[nodiscard]] PaperContent comparisonPaper(const wording::Comparison &comparison, const QString &edition);

} // namespace mueang::paper
