// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

class QListWidget;

/** Short lists of records with ids. */
namespace mueang::gui {

/** The rows (id, text) anew, with the one chosen that has that id, else the one at the place of the former. */
void fillRows(QListWidget &widget, const std::vector<std::pair<QString, QString>> &rows, const QString &chosen);

[[nodiscard]] QString idAt(const QListWidget &widget, int row);
/** Null when none is. */
[[nodiscard]] QString chosenId(const QListWidget &widget);

} // namespace mueang::gui
