// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

namespace mueang::exporting {

/**
 * Returns the areas as an HTML table with a header row, for pasting into documents, mail and spreadsheets. All text is
 * escaped, and formulas are guarded as in CSV, because spreadsheets interpret pasted cells as typed.
 */
[[nodiscard]] QString htmlTable(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                                std::span<const query::AreaColumn> columns, const wording::Presentation &presentation);

} // namespace mueang::exporting
