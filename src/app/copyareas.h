// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

#include <memory>

class QMimeData;

namespace mueang::app {

/**
 * Maximum number of areas on the clipboard: the program into which they are pasted waits for all of them. More areas
 * have to be exported to a file.
 */
inline constexpr std::size_t maxCopiedAreas = 10'000;

/**
 * Returns the rows in three formats, of which the target picks the richest that it supports: an HTML table for
 * documents and spreadsheets, CSV, and tab-separated text. Formulas are guarded in all of them.
 */
[[nodiscard]] std::unique_ptr<QMimeData> areasForClipboard(const catalogue::Catalogue &catalogue,
                                                           std::span<const catalogue::Index> rows,
                                                           const std::vector<query::AreaColumn> &columns,
                                                           const wording::Presentation &presentation);

} // namespace mueang::app
