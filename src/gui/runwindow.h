// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::gui {

/** Shows the window and runs until it is closed. An empty file is the bundled catalogue. */
int runWindow(int &argc, char **argv, const QString &catalogueFile);

} // namespace mueang::gui
