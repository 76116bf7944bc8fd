// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/** The lines below a picture of the rows shown: how many, the filters, the edition, where the facts come from. */
[[nodiscard]] QStringList pictureCaptions(const app::Session &session);

} // namespace mueang::gui
