// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace mueang::gui {

/** Gives the window's actions and menus, by their object names, their icons. */
void setWindowIcons(const QMainWindow &window);

} // namespace mueang::gui
