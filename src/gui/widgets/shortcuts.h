// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

class QMenu;
class QMenuBar;

namespace mueang::gui {

/** The text of an action and its shortcuts. */
struct ShortcutRow
{
    QString text;
    QList<QKeySequence> keys; ///< each of them triggers the action
};

struct ShortcutGroup
{
    QString title;
    std::vector<ShortcutRow> rows;
};

/** Returns the actions of the menu and its submenus that have shortcuts, in the menu's order. */
[[nodiscard]] ShortcutGroup shortcutsOf(const QMenu &menu);

/** Returns one group for each menu that has shortcuts. */
[[nodiscard]] std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menuBar);

/** Returns the labels of the keys of a sequence: "Ctrl", "Shift", "F". */
[[nodiscard]] QStringList keyCaps(const QKeySequence &sequence);

/** Removes the mnemonic and trailing dots from an action's text: "&Open…" becomes "Open". */
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace mueang::gui
