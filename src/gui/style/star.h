// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace mueang::gui {

/** Returns a five-pointed star with one point at the top; `radius` is the distance from the centre to the points. */
[[nodiscard]] QPainterPath starPath(const QPointF &centre, double radius);

} // namespace mueang::gui
