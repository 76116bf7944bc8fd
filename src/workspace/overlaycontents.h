// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/overlay.h"
#include "workspace/contents.h"

namespace mueang::workspace {

/** The shortlists and notes as query::makeOverlay() takes them, lists and areas in the user's order. */
[[nodiscard]] query::OverlayContents overlayContents(const Contents &contents);

} // namespace mueang::workspace
