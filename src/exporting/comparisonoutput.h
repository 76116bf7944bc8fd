// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "exporting/csv.h"
#include "wording/comparison.h"

class QIODevice;

namespace mueang::exporting {

/**
 * Writes a record per fact (group, fact, agreement, one field per area), then a record per source. With
 * HeaderNames::Keys groups, facts, agreements and areas are keys; dates have the form passed to wording::compare().
 * Unknown values are empty fields. Each entry of a field is on a line.
 */
[[nodiscard]] Result<> writeComparisonCsv(QIODevice &device, const wording::Comparison &comparison,
                                          const TextForm &form, const Cancellation &cancellation = {});

/**
 * Returns the comparison as wrapped columns for a terminal of this width (0: 100 columns), with symbols for differences
 * and a legend. It contains no control characters except line feeds.
 */
[[nodiscard]] QString comparisonText(const wording::Comparison &comparison, int width);

} // namespace mueang::exporting
