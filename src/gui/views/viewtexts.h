// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QString>

class QComboBox;

/** Texts shared by the menu and the dialogs of saved views. */
namespace mueang::gui {

/** Returns the shortcut of a number, "Ctrl+4"; empty for 0. */
[[nodiscard]] QString shortcutText(int number);

/** Returns the name for an action or a button: on one line, elided, without a mnemonic. */
[[nodiscard]] QString nameForAction(const QString &name);

/** Returns why a view cannot have this name; empty if it can. `own` is the id of a view that may have it already. */
[[nodiscard]] QString nameProblem(const workspace::Contents &contents, const QString &name, const QString &own = {});

/**
 * Fills the box with "No key" and the numbers 1 to 9 as item data; an item names the view other than `own` that has the
 * number.
 */
void fillNumbers(QComboBox &box, const workspace::Contents &contents, const QString &own = {});

} // namespace mueang::gui
