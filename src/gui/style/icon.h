// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace mueang::gui {

/** An icon of resources/icons by its name, drawn in the palette's text colour at any scale. */
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace mueang::gui
