// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

namespace mueang::exporting {

/**
 * The areas as an HTML table with a row of titles: what a document, a mail or a spreadsheet is pasted from. Every
 * text is escaped, and guarded as in CSV: a spreadsheet reads a pasted cell as if it were typed.
 */
[[nodiscard]] QString htmlTable(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                                std::span<const query::AreaColumn> columns, const wording::Presentation &presentation);

} // namespace mueang::exporting
