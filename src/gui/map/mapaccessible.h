// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace mueang::gui {

class MapView;

/** Lets assistive tools see a MapView as a list whose items are its markers. To be called before the first is made. */
void installMapAccessibility();

/** Says that the keyboard is on this marker. */
void announceMarker(MapView &view, std::size_t marker);

} // namespace mueang::gui
