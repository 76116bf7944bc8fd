// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::gui {

/**
 * The fonts of the computer come late: reading fontconfig's configuration and listing what is installed
 * takes a fifth of the whole start, and the bundled font draws the first frame alone.
 */

/** Before the application is made: fontconfig knows no fonts yet, and renders as Debian does by default. */
void startWithoutSystemFonts();

/**
 * Some time after the first frame, in the GUI thread: reads them on another thread, then lets the
 * application choose its fonts again (QGuiApplication::fontDatabaseChanged), so that letters which the
 * bundled font lacks are drawn too. When fontconfig cannot be read, the bundled font stays alone.
 */
void takeSystemFonts();

} // namespace mueang::gui
