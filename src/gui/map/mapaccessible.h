// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace mueang::gui {

class MapView;

/**
 * Exposes MapViews to assistive technology as lists of their markers. Call this before a view's interface is requested.
 */
void installMapAccessibility();

/** Reports to assistive technology that the marker has keyboard focus. */
void announceMarker(MapView &view, std::size_t marker);

} // namespace mueang::gui
