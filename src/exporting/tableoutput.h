// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/csv.h"
#include "exporting/texttable.h"
#include "query/userdata.h"
#include "wording/tablerows.h"

/** Writes the rows of a wording::Table. */
namespace mueang::exporting {

[[nodiscard]] Result<> writeTableCsv(QIODevice &device, const wording::Table &table,
                                     const wording::TableColumns &columns, const TextForm &form,
                                     const Cancellation &cancellation = {});

/** Writes one object with "edition", "query" and the rows, as json.h does for areas. */
[[nodiscard]] Result<> writeTableJson(QIODevice &device, const wording::Table &table,
                                      const wording::TableColumns &columns, const query::QueryContext &asked);

/** Returns the input of writeTextTable(). It refers to `table`. */
[[nodiscard]] TextTable textTable(const wording::Table &table, const wording::TableColumns &columns,
                                  query::HeaderNames header, const wording::Presentation &presentation);

} // namespace mueang::exporting
