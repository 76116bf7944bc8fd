// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

namespace mueang::exporting {

/**
 * Returns everything known about an area as plain text for a terminal: facts with the numbers of their sources, and the
 * list of sources. Unknown values are marked as such. It contains no control characters except line feeds.
 */
[[nodiscard]] QString factSheet(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                const wording::Presentation &presentation);

} // namespace mueang::exporting
