// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QRadioButton>
#include <QSet>

#include <algorithm>

/** What the Tab key should come to. */
namespace mueang::gui {

[[nodiscard]] inline bool isStop(const QWidget &widget, const QWidget &window)
{
    return widget.window() == &window && widget.isVisible() && widget.isEnabled()
        && (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/** Of the radio buttons of a group only the chosen one is a stop; arrow keys go on from there. */
[[nodiscard]] inline bool isPartOfGroup(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    if (radio == nullptr || radio->isChecked()) {
        return false;
    }
    const auto others = radio->parentWidget()->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [](const QRadioButton *other) { return other->isChecked(); });
}

/** What Tab should come to. */
[[nodiscard]] inline QSet<QWidget *> stopsIn(const QWidget &window)
{
    QSet<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isStop(*widget, window) && !isPartOfGroup(*widget)) {
            stops.insert(widget);
        }
    }
    return stops;
}

/** For messages. */
[[nodiscard]] inline QString described(const QWidget *widget)
{
    return widget == nullptr
        ? QStringLiteral("nothing")
        : QLatin1StringView(widget->metaObject()->className()) + QStringLiteral(" ") + widget->objectName();
}

/** The dialog that is open, or null. */
[[nodiscard]] inline QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace mueang::gui
