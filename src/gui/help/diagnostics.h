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
 * What a report of a fault should name: versions, the catalogue's edition, system, screen and language; in English,
 * a line each. No names of files, folders or persons, and of a catalogue of the user's own no title either.
 */
[[nodiscard]] QString diagnosticText(const app::Session &session, const QWidget &window);

/** Copies that text, and says so in the status bar. */
void copyDiagnostics(const app::Session &session, QMainWindow &window);

} // namespace mueang::gui
