// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QLabel>
#include <QTest>

namespace mueang::gui {

/** The message that was opened last before the window, or null. */
[[nodiscard]] inline QDialog *openMessage(const QWidget &parent)
{
    const auto dialogs = parent.findChildren<QDialog *>(QStringLiteral("messageDialog"));
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

[[nodiscard]] inline QString textOf(const QWidget &dialog, const QString &label)
{
    return dialog.findChild<QLabel *>(label)->text();
}

/** No label guesses whether its text is HTML. */
inline void verifyPlainLabels(const QWidget &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->objectName()));
    }
}

} // namespace mueang::gui
