// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace mueang::gui {

/** A star of five points around the centre, one of them at the top; the radius reaches the points. */
[[nodiscard]] QPainterPath starPath(const QPointF &centre, double radius);

} // namespace mueang::gui
