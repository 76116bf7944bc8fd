// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"

namespace mueang::cli {

/**
 * Runs what was asked for without anything graphical: a command, help, the version; for a window
 * that cannot open, says why and prints the catalogue instead. The exit status.
 */
[[nodiscard]] int run(int &argc, char **argv, const Arguments &arguments);

/** True when a window was asked for and a display is there for it. */
[[nodiscard]] bool wantsWindow(const Arguments &arguments);

} // namespace mueang::cli
