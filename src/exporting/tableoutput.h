// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/csv.h"
#include "exporting/texttable.h"
#include "query/overlay.h"
#include "wording/tablerows.h"

/** How the rows of a table are written. */
namespace mueang::exporting {

[[nodiscard]] Result<> writeTableCsv(QIODevice &device, const wording::Table &table,
                                     const wording::TableColumns &columns, const TextForm &form,
                                     const Cancellation &cancellation = {});

/** One object with "edition", "query" and the rows, as json.h has it for areas. */
[[nodiscard]] Result<> writeTableJson(QIODevice &device, const wording::Table &table,
                                      const wording::TableColumns &columns, const query::Asked &asked,
                                      const Cancellation &cancellation = {});

/** For writeTextTable(); refers to the table. */
[[nodiscard]] TextTable textTable(const wording::Table &table, const wording::TableColumns &columns,
                                  query::HeaderNames header, const wording::Presentation &presentation);

} // namespace mueang::exporting
