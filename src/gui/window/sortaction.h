// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace mueang::gui {

/**
 * Connects the action that sorts with the keyboard: it sorts the table with keyboard focus by the column of its current
 * cell, or reverses the order if it is sorted by that column already. It does nothing without such a table.
 */
void connectSorting(const QAction &action);

} // namespace mueang::gui
