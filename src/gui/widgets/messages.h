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
 * A dialog with what happened and what to do; every text is shown as plain text. Not modal to the event loop: it
 * deletes itself. There is one for each window: while it is open, the newest error of a kind takes the place of the
 * last, and other messages are shown when it is closed.
 */
void showError(QWidget *parent, const Error &error);

/** Like showError(), of what is no error: one sentence, and what to do. */
void tellUser(QWidget *parent, const QString &what, const QString &advice);

struct Question
{
    QString title; ///< of the window
    QString what; ///< one sentence
    QString advice; ///< what follows from the answer; may be empty
    QString yes; ///< on the button: a verb
    bool destroys = false; ///< then Enter says no
    QString no = {}; ///< on the other button; empty = "Cancel"
};

/** Like showError(); `answered` is called once, and not at all when the parent is gone first. */
void askUser(QWidget *parent, const Question &question, const std::function<void(bool)> &answered);

/** Whether an existing file may be replaced, under the title of the window that writes. */
void askToReplace(QWidget *parent, const QString &title, const QString &file,
                  const std::function<void(bool)> &answered);

/** A tool tip that shows the text as it is; screen readers get it without the marks that this takes. */
void setPlainToolTip(QWidget &widget, const QString &text);

/** displayText() with its middle left out where it is wider: a path without a blank has no place to wrap at. */
[[nodiscard]] QString elidedText(const QString &text, const QFontMetrics &metrics, int width);

} // namespace mueang::gui
