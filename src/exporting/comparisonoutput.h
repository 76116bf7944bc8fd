// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "exporting/csv.h"
#include "wording/comparison.h"

class QIODevice;

namespace mueang::exporting {

/**
 * A record per fact: group, fact, agreement, then one field per area; then a record per source. With
 * HeaderNames::Keys groups, facts, agreements and areas go by their keys; dates are as compared. Not known = an empty
 * field. Entries of a field stand on lines of their own.
 */
[[nodiscard]] Result<> writeComparisonCsv(QIODevice &device, const wording::Comparison &comparison,
                                          const TextForm &form, const Cancellation &cancellation = {});

/**
 * Columns for a terminal of so many cells, texts wrapped (0: 100 cells); signs mark what differs, and a line
 * below says what they mean. Free of control characters but line ends.
 */
[[nodiscard]] QString comparisonText(const wording::Comparison &comparison, int width);

} // namespace mueang::exporting
