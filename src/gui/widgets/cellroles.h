// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace mueang::gui {

/** Roles that CellDelegate reads from a model in addition to Qt's. */
enum CellRole {
    IsKnownRole = Qt::UserRole + 1, ///< bool: false if the cell shows "Not known"
    MatchRangesRole, ///< std::vector<query::TextRange>: search matches in the cell's text
};

} // namespace mueang::gui
