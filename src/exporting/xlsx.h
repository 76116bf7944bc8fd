// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * Writes an Office Open XML workbook (ECMA-376). The first sheet has the rows below a frozen header with autofilter;
 * dates are days, or numbers for years alone; texts are never formulas. The second sheet has the edition, the filters
 * and, with sources, their list with links. The workbook is built in a temporary file in the scratch folder and then
 * copied to the device. Fails if the plugin is missing.
 */
[[nodiscard]] Result<> writeXlsx(QIODevice &device, const catalogue::Catalogue &catalogue,
                                 std::span<const catalogue::Index> rows, const AreaExport &what,
                                 const Progress &progress = {});

} // namespace mueang::exporting
