// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMainWindow;
class QWidget;

namespace mueang::gui {

class Session;

/**
 * What a report of a fault should name: versions, the catalogue's edition, system, screen and language; in English,
 * a line each. No names of files, folders or persons, and of a catalogue of the user's own no title either.
 */
[[nodiscard]] QString diagnosticText(const Session &session, const QWidget &window);

/** Copies that text, and says so in the status bar. */
void copyDiagnostics(const Session &session, QMainWindow &window);

} // namespace mueang::gui
