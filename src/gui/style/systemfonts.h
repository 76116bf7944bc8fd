// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::gui {

/**
 * System fonts are loaded after the first frame: reading fontconfig's configuration and listing the installed fonts
 * takes a fifth of the start-up time, and the first frame needs only the bundled font.
 */

/**
 * Sets a fontconfig configuration without fonts that renders as Debian does by default. Call this before constructing
 * the application.
 */
void startWithoutSystemFonts();

/**
 * Loads fontconfig's configuration on the thread pool, then makes the application resolve its fonts again
 * (QGuiApplication::fontDatabaseChanged), so that glyphs missing from the bundled font are drawn too. Call this in the
 * GUI thread, some time after the first frame. If fontconfig cannot be read, only the bundled font is used.
 */
void takeSystemFonts();

} // namespace mueang::gui
