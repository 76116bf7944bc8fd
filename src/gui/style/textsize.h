// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace mueang::gui {

/**
 * Makes all text of the application so large, in per cent of the desktop's own size: the font that widgets take from
 * it, and those of widgets that have a size of their own, such as titles. Every widget gets a QEvent::FontChange, which
 * is where it adapts what follows from its font. The first call tells from the font that the application has by then
 * what 100 % is.
 */
void applyTextSize(QApplication &application, int percent);

/** A length in pixels that holds text, as it is at the usual size, for the text size that is applied now. */
[[nodiscard]] int withText(int pixels);

} // namespace mueang::gui
