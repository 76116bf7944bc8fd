// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace mueang::gui {

/**
 * The keyboard's way to what a click on a header does: the action sorts the table that has the keyboard by the column
 * of its current cell, and the other way round when it is sorted by it already. Without such a table it does nothing.
 */
void connectSorting(const QAction &action);

} // namespace mueang::gui
