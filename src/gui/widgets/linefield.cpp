// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linefield.h"

#include <QAction>
#include <QKeyEvent>

namespace mueang::gui {

using namespace Qt::StringLiterals;

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // QLineEdit uses Ctrl+E for "to the end of the line", as End does; here Ctrl+E exports.
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange) {
        nameActions();
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit resultsRequested();
        return;
    case Qt::Key_Escape:
        cancelEdit();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LineField::nameActions()
{
    // Screen readers present the icons inside the field as buttons, which need names.
    const QList<QAction *> signs = findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *sign : signs) {
        const bool empties = sign->objectName() == "_q_qlineeditclearaction"_L1;
        sign->setText(empties ? tr("Empty the search") : tr("Search"));
    }
}

void LineField::cancelEdit()
{
    clear();
}

} // namespace mueang::gui
