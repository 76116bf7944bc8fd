// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QFontMetrics;
class QWidget;

namespace mueang::gui {

/**
 * Shows what failed and what to do about it, as plain text. Returns at once; the dialog deletes itself. Each window has
 * at most one: while it is open, a new error of the same kind replaces the old one, and other messages are queued.
 */
void showError(QWidget *parent, const Error &error);

/** Shows one sentence and advice that are not an error, like showError(). */
void showMessage(QWidget *parent, const QString &what, const QString &advice);

struct Question
{
    QString title; ///< title of the dialog's window
    QString what; ///< one sentence
    QString advice; ///< consequences of the answer; may be empty
    QString yes; ///< label of the accept button: a verb
    bool isDestructive = false; ///< destructive: Enter chooses `no`
    QString no = {}; ///< label of the other button; empty = "Cancel"
};

/** Asks a question without blocking; `answered` is called once, or never if the parent is destroyed first. */
void askUser(QWidget *parent, const Question &question, const std::function<void(bool)> &answered);

/** Asks whether to replace an existing file; `title` is that of the window that writes it. */
void askToReplace(QWidget *parent, const QString &title, const QString &file,
                  const std::function<void(bool)> &answered);

/**
 * Sets a tool tip that shows the text literally. Screen readers receive the text without the markup that this needs.
 */
void setPlainToolTip(QWidget &widget, const QString &text);

/** Returns displayText(), elided in the middle to `width` pixels: a path without blanks cannot be wrapped. */
[[nodiscard]] QString elidedText(const QString &text, const QFontMetrics &metrics, int width);

} // namespace mueang::gui
