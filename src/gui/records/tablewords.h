// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/recordtablemodel.h"

/** What the tables beside the areas differ in, in the window: columns and words. */
namespace mueang::gui {

/** Shown columns from left to right; the reader below the table tells the others. */
[[nodiscard]] std::vector<RecordColumn> recordColumns(wording::TableKind kind);

/** "Provinces" */
[[nodiscard]] QString tableTitle(wording::TableKind kind);
/** "Find a province…" */
[[nodiscard]] QString findHint(wording::TableKind kind);
/** "77 provinces", or "4 of 77 provinces" */
[[nodiscard]] QString countInWords(wording::TableKind kind, int shown, int all);
/** "Export 77 provinces…" */
[[nodiscard]] QString exportInWords(wording::TableKind kind, int shown);
/** "77 provinces exported to “provinces.csv”" */
[[nodiscard]] QString exportedInWords(wording::TableKind kind, int shown, const QString &fileName);

} // namespace mueang::gui
