// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartcanvas.h"

#include <tl/expected.hpp>

namespace mueang::gui {

/** Returns the path of the plugin installed with the program. */
[[nodiscard]] QString chartPluginPath();

/**
 * Loads the plugin on the first call and creates a canvas, or returns the system's error message. The parent owns the
 * canvas.
 */
[[nodiscard]] tl::expected<ChartCanvas *, QString> makeChartCanvas(QWidget *parent, const QString &pluginFile);

} // namespace mueang::gui
