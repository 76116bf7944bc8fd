// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <vector>

class QFontMetrics;
class QHeaderView;

/** The columns of areas in a header whose sections are those of AreaTableModel. */
namespace mueang::gui {

[[nodiscard]] int sectionOf(query::AreaColumn column);

/** Returns the default width in pixels for a font. */
[[nodiscard]] int usualWidth(query::AreaColumn column, const QFontMetrics &metrics);

/** Returns the visible columns from left to right. */
[[nodiscard]] std::vector<query::AreaColumn> columnsShown(const QHeaderView &header);

/** Shows exactly these columns, from left to right. */
void showColumns(QHeaderView &header, const std::vector<query::AreaColumn> &columns);

} // namespace mueang::gui
