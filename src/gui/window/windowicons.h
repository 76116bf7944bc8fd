// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace mueang::gui {

/** Sets the icons of the window's actions and menus, found by their object names. */
void setWindowIcons(const QMainWindow &window);

} // namespace mueang::gui
