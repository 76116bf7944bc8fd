// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/csv.h"
#include "exporting/format.h"
#include "query/userdata.h"

/** Exports a list of areas to a file of any format. */
namespace mueang::exporting {

/**
 * Options of an export. A format ignores those that do not apply: JSON and GeoJSON always have keys and ISO 8601 dates.
 */
struct AreaExport : CsvOptions
{
    FormatId format = FormatId::Csv;
    query::Query query; ///< the query that found the rows
    query::UserDataPointer userData; ///< for the names of the lists in `query`
    QString filters; ///< description of `query`; empty without filters
    QString scratchFolder; ///< folder for temporary files of formats that do not stream; empty for the system's
};

/**
 * Writes the rows in order, in constant memory. Errors: cancellation, a failed write, more rows than the format can
 * hold. Can be called in any thread.
 */
[[nodiscard]] Result<> writeAreas(QIODevice &device, const catalogue::Catalogue &catalogue,
                                  std::span<const catalogue::Index> rows, const AreaExport &what,
                                  const Progress &progress = {});

} // namespace mueang::exporting
