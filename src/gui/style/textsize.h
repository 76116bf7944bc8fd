// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace mueang::gui {

/**
 * Scales all text to `percent` of the desktop's font size: the application font, and the fonts of widgets with another
 * size, such as titles. Every widget receives QEvent::FontChange, in which it adapts what depends on its font. The
 * first call treats the current application font as 100 %.
 */
void applyTextSize(QApplication &application, int percent);

/** Scales a length in pixels that is meant for text of the usual size to the current text size. */
[[nodiscard]] int withText(int pixels);

} // namespace mueang::gui
