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

/** What of the window's layout is kept from one start to the next. */
struct WindowLayout
{
    QWidget &window;
    QSplitter &splitter;
    QAction &filters; ///< checked = the panel is shown
    QAction &details;
};

/** A state that does not fit (garbage, another screen) is refused by Qt and leaves the defaults. */
void restoreLayout(const WindowLayout &layout, const app::Preferences &preferences);
void saveLayout(const WindowLayout &layout, app::Preferences &preferences);

} // namespace mueang::gui
