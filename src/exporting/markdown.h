// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * A table as GitHub's and most other dialects read it, UTF-8. With sources: their ids in a last column, and
 * the list of them below. Whatever stands in a cell is shown as it is: no markup, no HTML, no links.
 */
[[nodiscard]] Result<> writeMarkdown(QIODevice &device, const catalogue::Catalogue &catalogue,
                                     std::span<const catalogue::Index> rows, const AreaExport &what,
                                     const Progress &progress = {});

/** One line of text in which nothing is markup. */
[[nodiscard]] QString markdownText(QStringView text);

} // namespace mueang::exporting
