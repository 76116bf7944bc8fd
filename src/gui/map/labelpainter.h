// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/maptexts.h"
#include "gui/style/theme.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace mueang::gui {

/** Returns the rectangle of a label: beside its subject and inside the window. */
[[nodiscard]] QRect labelRect(const MapLabel &label, const QRectF &subject, const QSize &window, const QFont &font);

void paintLabel(QPainter &painter, const MapLabel &label, const QRect &rect, const ThemeColors &colors,
                const QFont &font);

} // namespace mueang::gui
