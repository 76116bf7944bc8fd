// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "exporting/areaexport.h"

namespace mueang::exporting {

/**
 * A feature collection (RFC 7946): a feature for each area with its id, a point in WGS 84 or, where no place is
 * known, a null geometry, and flat properties, which geographic programs show as columns: texts in the language of
 * the presentation, ISO 8601 dates, keys of enumerations, "place_is_approximate" and with sources the ids of those.
 * "edition", "query" and "sources" stand beside the features, as in json.h.
 */
[[nodiscard]] Result<> writeGeoJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                    std::span<const catalogue::Index> rows, const AreaExport &what,
                                    const Progress &progress = {});

} // namespace mueang::exporting
