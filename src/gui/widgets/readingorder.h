// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace mueang::gui {

/**
 * Moves the focus to the next or previous widget in reading order: through the parts in their order, within a part in
 * the order of its layouts, and wraps around. For QWidget::focusNextPrevChild() of a window: Qt's own tab order puts a
 * widget that is created later, such as a filter chip, at the end. Returns false and does nothing if no part contains
 * the focus.
 */
[[nodiscard]] bool focusInReadingOrder(const std::vector<QWidget *> &parts, bool next);

} // namespace mueang::gui
