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

/** What a person presses and what comes of it. */
struct ShortcutRow
{
    QString text;
    QList<QKeySequence> keys; ///< each of them does it
};

struct ShortcutGroup
{
    QString title;
    std::vector<ShortcutRow> rows;
};

/** The menu's actions that have keys, those of its submenus too, in the menu's order. */
[[nodiscard]] ShortcutGroup shortcutsOf(const QMenu &menu);

/** One group for each menu that has keys. */
[[nodiscard]] std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menuBar);

/** "Ctrl", "Shift", "F": the keys of the sequence as they stand on a keyboard. */
[[nodiscard]] QStringList keyCaps(const QKeySequence &sequence);

/** The text of an action without its mnemonic and its dots: "&Open…" is "Open". */
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace mueang::gui
