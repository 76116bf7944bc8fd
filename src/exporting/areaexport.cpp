// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/areaexport.h"

#include "exporting/geojson.h"
#include "exporting/json.h"
#include "exporting/markdown.h"
#include "exporting/xlsx.h"

namespace mueang::exporting {

Result<> writeAreas(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                    const AreaExport &what, const Progress &progress)
{
    switch (what.format) {
    case FormatId::Xlsx:
        return writeXlsx(device, catalogue, rows, what, progress);
    case FormatId::Csv:
        return writeCsv(device, catalogue, rows, what, progress);
    case FormatId::Tsv: {
        AreaExport tabbed = what;
        tabbed.delimiter = u'\t';
        return writeCsv(device, catalogue, rows, tabbed, progress);
    }
    case FormatId::Json:
        return writeAreasJson(device, catalogue, rows, {what.query, what.columns, what.withSources, what.userData},
                              progress);
    case FormatId::GeoJson:
        return writeGeoJson(device, catalogue, rows, what, progress);
    case FormatId::Markdown:
        return writeMarkdown(device, catalogue, rows, what, progress);
    }
    Q_UNREACHABLE();
}

} // namespace mueang::exporting
