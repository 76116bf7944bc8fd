// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/picture.h"

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class MapScene;

/** Returns the visible part of the map with its legend. The picture refers to the scene until it is painted. */
[[nodiscard]] Picture mapPicture(const MapScene &scene, const app::Session &session);

} // namespace mueang::gui
