// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QSplitter;
class QWidget;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/** The parts of the window whose layout is saved. */
struct WindowLayout
{
    QWidget &window;
    QSplitter &splitter;
    QAction &filters; ///< checked = the panel is shown
    QAction &details;
};

/** Restores the layout. Qt rejects a state that does not fit (damaged, another screen), which leaves the defaults. */
void restoreLayout(const WindowLayout &layout, const app::Preferences &preferences);
void saveLayout(const WindowLayout &layout, app::Preferences &preferences);

} // namespace mueang::gui
