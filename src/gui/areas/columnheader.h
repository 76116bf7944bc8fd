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

/** In pixels; it follows the font. */
[[nodiscard]] int usualWidth(query::AreaColumn column, const QFontMetrics &metrics);

/** From left to right. */
[[nodiscard]] std::vector<query::AreaColumn> columnsShown(const QHeaderView &header);

/** These from left to right, and no others. */
void showColumns(QHeaderView &header, const std::vector<query::AreaColumn> &columns);

} // namespace mueang::gui
