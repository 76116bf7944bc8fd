// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace mueang::gui {

/**
 * Saves what closing the window saves when the desktop session ends, and exits cleanly on SIGTERM, SIGINT and SIGHUP; a
 * second such signal terminates at once. Call this once, after constructing the application. GUI thread.
 */
void handleSessionEnd(QWidget &window);

} // namespace mueang::gui
