// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace mueang::gui {

/** Returns the icon resources/icons/<name>.svg, rendered at any scale in the palette's text colour. */
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace mueang::gui
