// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMainWindow;
class QWidget;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/**
 * Returns what a bug report should state: versions, the catalogue's edition, system, screen and language, in English,
 * one line each. It contains no names of files, folders or persons, and no title of a catalogue that the user opened.
 */
[[nodiscard]] QString diagnosticText(const app::Session &session, const QWidget &window);

/** Copies diagnosticText() to the clipboard and announces that in the status bar. */
void copyDiagnostics(const app::Session &session, QMainWindow &window);

} // namespace mueang::gui
