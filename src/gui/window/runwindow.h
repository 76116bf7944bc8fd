// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::gui {

/** What the command line asks of the window. */
struct WindowRequest
{
    QString file; ///< empty = the bundled catalogue, or the one that was open last
    QString view; ///< a word of CentreViews; empty = what was shown last
};

/** Shows the window and runs until it is closed; hands the request to a window that is open already. */
int runWindow(int &argc, char **argv, const WindowRequest &request);

} // namespace mueang::gui
