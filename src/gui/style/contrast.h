// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;

namespace mueang::gui {

/**
 * Returns the WCAG 2.2 contrast ratio of two opaque colours, computed from their relative luminance: from 1 (equal) to
 * 21 (black and white). The order of the arguments does not matter.
 */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/** The minimum contrast that WCAG 2.2 AA requires of text of normal size (1.4.3). */
inline constexpr double textContrast = 4.5;
/** The minimum contrast of large text, and of controls, icons and focus rings against adjacent colours (1.4.11). */
inline constexpr double partContrast = 3.0;

} // namespace mueang::gui
