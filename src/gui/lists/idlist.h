// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

class QListWidget;

/** Helpers for list widgets whose rows have ids. */
namespace mueang::gui {

/**
 * Replaces the rows (id, text) without emitting signals. The row with the id `chosen` becomes current, else the row at
 * the former position.
 */
void fillRows(QListWidget &widget, const std::vector<std::pair<QString, QString>> &rows, const QString &chosen);

[[nodiscard]] QString idAt(const QListWidget &widget, int row);
/** Returns the id of the current row, or a null string. */
[[nodiscard]] QString chosenId(const QListWidget &widget);

} // namespace mueang::gui
