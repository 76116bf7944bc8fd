// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace mueang::gui {

/**
 * Saves what closing the window saves when the desktop's session ends, and ends the program in good order on
 * SIGTERM, SIGINT and SIGHUP; the same signal a second time ends it at once. Call once, with the application object
 * there. GUI thread.
 */
void endWithSession(QWidget &window);

} // namespace mueang::gui
