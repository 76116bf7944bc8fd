// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartcanvas.h"

#include <tl/expected.hpp>

namespace mueang::gui {

/** The one beside the program. */
[[nodiscard]] QString chartPluginPath();

/**
 * A canvas of that plugin, which is loaded at the first call; else why it cannot be, in the words of the
 * system. The parent owns the canvas.
 */
[[nodiscard]] tl::expected<ChartCanvas *, QString> makeChartCanvas(QWidget *parent, const QString &pluginFile);

} // namespace mueang::gui
