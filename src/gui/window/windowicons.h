// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic's name
class MainWindow;
}

/** Sets the icons of the window's actions and menus. */
void setWindowIcons(const Ui::MainWindow &form);

} // namespace mueang::gui
