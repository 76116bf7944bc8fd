// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AnnouncingLabel;

/**
 * Returns what a bug report should state: versions, the catalogue's edition, system, screen and language, in English,
 * one line each. It contains no names of files, folders or persons, and no title of a catalogue that the user opened.
 */
[[nodiscard]] QString diagnosticText(const app::Session &session, const QWidget &window);

/** Copies diagnosticText() to the clipboard; the note says so for some seconds. */
void copyDiagnostics(const app::Session &session, AnnouncingLabel &note);

} // namespace mueang::gui
