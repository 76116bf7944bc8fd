// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace mueang::cli {

/**
 * Returns why no window can open, or nullopt if one can. Qt aborts if it finds no display, so this checks first: the
 * requested platform, DISPLAY and WAYLAND_DISPLAY, and whether the local server accepts connections. A display on
 * another host is assumed to work.
 */
[[nodiscard]] std::optional<QString> windowObstacle(const QProcessEnvironment &environment,
                                                    const QString &platform = {});

} // namespace mueang::cli
