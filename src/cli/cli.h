// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"

namespace mueang::cli {

/**
 * Runs a command, or prints the help or the version, without a GUI, and returns the exit status. If a window was
 * requested but cannot open, reports why and lists the catalogue instead.
 */
[[nodiscard]] int run(int &argc, char **argv, const Arguments &arguments);

/** Returns whether a window was requested and a display is available. */
[[nodiscard]] bool wantsWindow(const Arguments &arguments);

} // namespace mueang::cli
