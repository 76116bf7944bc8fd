// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QString>

class QComboBox;

/** What menu and dialogs of saved views have in common. */
namespace mueang::gui {

/** The keys of a number, "Ctrl+4"; empty for 0. */
[[nodiscard]] QString keysOfNumber(int number);

/** The name for an action or a button: in one line, not too wide, without a mnemonic. */
[[nodiscard]] QString nameForAction(const QString &name);

/** Why the name cannot be that of a view; empty when it can. `own` is the view that may have it already. */
[[nodiscard]] QString nameProblem(const workspace::Contents &contents, const QString &name, const QString &own = {});

/** None and 1 to 9, as the items' data; each says which other view than `own` has it now. */
void fillNumbers(QComboBox &box, const workspace::Contents &contents, const QString &own = {});

} // namespace mueang::gui
