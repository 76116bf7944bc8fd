// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::gui {

/** The command line's request to the window. */
struct WindowRequest
{
    QString file; ///< empty = the bundled catalogue, or the one open last
    QString view; ///< a view id of CentreViews; empty = the view shown last
};

/**
 * Shows the window and runs the event loop until it is closed, or passes the request to a running instance and returns
 * 0.
 */
int runWindow(int &argc, char **argv, const WindowRequest &request);

} // namespace mueang::gui
