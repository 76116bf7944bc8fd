// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * Writes a feature collection (RFC 7946): for each area a feature with its id, a point in WGS 84 (or a null geometry if
 * the place is not known) and flat properties, which GIS programs show as columns: text in the language of the
 * presentation, ISO 8601 dates, keys of enumerations, "place_is_approximate" and, with sources, their ids. The members
 * "edition", "query" and "sources" are those of json.h.
 */
[[nodiscard]] Result<> writeGeoJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                    std::span<const catalogue::Index> rows, const AreaExport &what,
                                    const Progress &progress = {});

} // namespace mueang::exporting
