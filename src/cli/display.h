// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace mueang::cli {

/**
 * Why no window can open, in one sentence; nothing when one can. Qt ends the program when it finds
 * no display, so this looks first: at the platform asked for, DISPLAY and WAYLAND_DISPLAY, and
 * whether the local server behind them takes connections. A display on another machine is believed.
 */
[[nodiscard]] std::optional<QString> windowObstacle(const QProcessEnvironment &environment,
                                                    const QString &platform = {});

} // namespace mueang::cli
