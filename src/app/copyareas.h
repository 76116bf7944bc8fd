// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

#include <memory>

class QMimeData;

namespace mueang::app {

/** More are exported to a file: whoever pastes them waits for all of them. */
inline constexpr std::size_t mostCopiedAreas = 10'000;

/**
 * The same rows in three forms, of which the receiver takes the richest that it knows: an HTML table for documents
 * and spreadsheets, CSV, and lines with tabs. Spreadsheets' formulas are guarded in all of them.
 */
[[nodiscard]] std::unique_ptr<QMimeData> areasForClipboard(const catalogue::Catalogue &catalogue,
                                                           std::span<const catalogue::Index> rows,
                                                           const std::vector<query::AreaColumn> &columns,
                                                           const wording::Presentation &presentation);

} // namespace mueang::app
