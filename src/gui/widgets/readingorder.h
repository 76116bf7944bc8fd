// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace mueang::gui {

/**
 * Moves the keyboard to the next (or the previous) widget in reading order: through the parts of a window in their
 * order, inside a part in the order of its layouts, round again at the end. For QWidget::focusNextPrevChild() of a
 * window: Qt's own order puts a widget that is made later, a chip of a filter or a view that was never shown, at the
 * end. False when the keyboard is not in one of the parts; then nothing was done.
 */
[[nodiscard]] bool focusInReadingOrder(const std::vector<QWidget *> &parts, bool next);

} // namespace mueang::gui
