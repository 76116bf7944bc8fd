// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/csv.h"
#include "exporting/format.h"
#include "query/overlay.h"

/** A list of areas as a file of any format. */
namespace mueang::exporting {

/** What is written and how. What a format has no use for is left alone: JSON and GeoJSON have keys and ISO dates. */
struct AreaExport : CsvOptions
{
    FormatId format = FormatId::Csv;
    query::Query query; ///< what gave the rows
    query::OverlayPointer overlay; ///< names the lists of the query
    QString filters; ///< the same in words; empty without filters
    QString scratchFolder; ///< for a format that does not stream: where there is room for it; empty = the system's
};

/**
 * Writes the rows in their order. Memory does not grow with them. Fails when cancelled, when the device does not take
 * the bytes, when a format cannot hold so many rows. Any thread.
 */
[[nodiscard]] Result<> writeAreas(QIODevice &device, const catalogue::Catalogue &catalogue,
                                  std::span<const catalogue::Index> rows, const AreaExport &what,
                                  const Progress &progress = {});

} // namespace mueang::exporting
