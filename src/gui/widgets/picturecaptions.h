// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/** Returns the captions for a picture of the rows shown: their number, the filters, the edition, the source. */
[[nodiscard]] QStringList pictureCaptions(const app::Session &session);

} // namespace mueang::gui
