// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;

namespace mueang::gui {

/**
 * How far two opaque colours are apart for the eye: 1 (the same) to 21 (black and white), as WCAG 2.2 computes
 * its contrast ratio from relative luminance. The order of the two does not matter.
 */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/** What WCAG 2.2 AA asks of text of the usual size (1.4.3). */
inline constexpr double textContrast = 4.5;
/** The same of large text, and of parts, icons and rings of focus against what is beside them (1.4.11). */
inline constexpr double partContrast = 3.0;

} // namespace mueang::gui
