// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/recordtablemodel.h"

/** The columns and texts of the tables beside the areas. */
namespace mueang::gui {

/** Returns the visible columns from left to right; the reader below the table shows all columns. */
[[nodiscard]] std::vector<RecordColumn> recordColumns(wording::TableKind kind);

/** Returns a title such as "Provinces". */
[[nodiscard]] QString tableTitle(wording::TableKind kind);
/** Returns a placeholder such as "Find a province…". */
[[nodiscard]] QString findHint(wording::TableKind kind);
/** Returns a count such as "77 provinces" or "4 of 77 provinces". */
[[nodiscard]] QString countInWords(wording::TableKind kind, int shown, int all);
/** Returns a button text such as "Export 77 provinces…". */
[[nodiscard]] QString exportInWords(wording::TableKind kind, int shown);
/** Returns a sentence such as "77 provinces exported to “provinces.csv”". */
[[nodiscard]] QString exportedInWords(wording::TableKind kind, int shown, const QString &fileName);

} // namespace mueang::gui
