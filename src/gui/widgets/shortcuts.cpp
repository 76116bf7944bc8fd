// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <array>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

void addRows(const QMenu &menu, std::vector<ShortcutRow> &rows)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QMenu *submenu = action->menu<QMenu *>()) {
            addRows(*submenu, rows);
        } else if (action->isVisible() && !action->shortcuts().isEmpty()) {
            rows.push_back({withoutMnemonic(action->text()), action->shortcuts()});
        }
    }
}

/** Returns the name of a key as Qt shows it in menus. */
QString keyName(int key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/** Returns the name of a modifier: "Ctrl+" without the plus sign. */
QString modifierName(Qt::KeyboardModifier modifier)
{
    QString name = QKeySequence(static_cast<int>(modifier)).toString(QKeySequence::NativeText);
    name.chop(name.endsWith(u'+') ? 1 : 0);
    return name;
}

} // namespace

ShortcutGroup shortcutsOf(const QMenu &menu)
{
    ShortcutGroup group{withoutMnemonic(menu.title()), {}};
    addRows(menu, group.rows);
    return group;
}

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menuBar)
{
    std::vector<ShortcutGroup> groups;
    const QList<QAction *> actions = menuBar.actions();
    for (const QAction *action : actions) {
        const QMenu *menu = action->menu<QMenu *>();
        if (menu == nullptr) {
            continue;
        }
        ShortcutGroup group = shortcutsOf(*menu);
        if (!group.rows.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

QStringList keyCaps(const QKeySequence &sequence)
{
    static constexpr std::array modifiers{Qt::MetaModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
    QStringList caps;
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination combination = sequence[static_cast<uint>(i)];
        for (const Qt::KeyboardModifier modifier : modifiers) {
            if (combination.keyboardModifiers().testFlag(modifier)) {
                caps.append(modifierName(modifier));
            }
        }
        caps.append(keyName(combination.key()));
    }
    return caps;
}

QString withoutMnemonic(const QString &text)
{
    // Languages without Latin letters append the mnemonic in brackets.
    static const QRegularExpression bracketed(u"\\s*\\(&[^&)]\\)"_s);
    static const QRegularExpression marked(u"&(.)"_s);
    QString plain = text;
    plain.remove(bracketed);
    plain.replace(marked, u"\\1"_s);
    while (plain.endsWith(u'…') || plain.endsWith(u'.')) {
        plain.chop(1);
    }
    return plain;
}

} // namespace mueang::gui
