// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace mueang::gui {

/** What CellDelegate asks a model for, beside Qt's own roles. */
enum CellRole {
    IsKnownRole = Qt::UserRole + 1, ///< false where the cell says "Not known"
    FoundRole, ///< std::vector<query::TextRange>: what the search found in the text of the cell
};

} // namespace mueang::gui
