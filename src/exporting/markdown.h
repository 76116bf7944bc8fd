// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * Writes a table in GitHub's Markdown dialect, UTF-8. With sources, their ids are in the last column and a list of them
 * follows the table. Text is escaped: no markup, HTML or links.
 */
[[nodiscard]] Result<> writeMarkdown(QIODevice &device, const catalogue::Catalogue &catalogue,
                                     std::span<const catalogue::Index> rows, const AreaExport &what,
                                     const Progress &progress = {});

/** Returns the text on one line with all markup escaped. */
[[nodiscard]] QString markdownText(QStringView text);

} // namespace mueang::exporting
