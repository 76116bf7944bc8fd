// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * An Office Open XML workbook (ECMA-376). First sheet: the rows under a header that stays in sight, with filters;
 * dates are days, or years as numbers where no more is known; texts never formulas. Second sheet: what it is, the
 * filters and, with sources, those with links. It is put together in a file in the scratch folder, which is gone
 * afterwards, and then goes to the device. Fails where the part of the program that writes workbooks is missing.
 */
[[nodiscard]] Result<> writeXlsx(QIODevice &device, const catalogue::Catalogue &catalogue,
                                 std::span<const catalogue::Index> rows, const AreaExport &what,
                                 const Progress &progress = {});

} // namespace mueang::exporting
