// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QWidget;

namespace mueang::gui {

/**
 * Tab goes through the parts of a window in this order, and inside a part in the order of its layouts, whenever its
 * widgets were made: Qt puts a widget that is made later, a chip of a filter or a view that was never shown, at the
 * end. Call it once; it lasts as long as the window.
 */
void keepReadingOrder(QWidget &window, std::initializer_list<QWidget *> parts);

} // namespace mueang::gui
