// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/overlay.h"

#include <span>
#include <vector>

class QIODevice;

/**
 * The lossless form for other programs: one object with "edition", "query" and the rows. Keys are
 * those of columnKey() and catalogue::key(); dates are ISO 8601 to the precision known; what is not
 * known is null. Streams: memory does not grow with the rows.
 */
namespace mueang::files {
class JsonWriter;
}

namespace mueang::exporting {

struct JsonOptions
{
    query::Query query; ///< what gave the rows
    std::vector<query::AreaColumn> columns;
    bool withSources = true;
    query::OverlayPointer overlay = {}; ///< names the lists of the query
};

/**
 * "areas": each with its id, the chosen columns and the ids of the sources of its entry; "sources": those
 * cited. The form is that of docs/catalogue.schema.json.
 */
[[nodiscard]] Result<> writeAreasJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                      std::span<const catalogue::Index> rows, const JsonOptions &options,
                                      const Progress &progress = {});

/** "areas": everything known about each, every part with its source ids; "sources": those cited. */
[[nodiscard]] Result<> writeFactSheetsJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                           std::span<const catalogue::Index> rows,
                                           const Cancellation &cancellation = {});

/** The members "edition" and "query" that every document begins with. */
void writeEdition(files::JsonWriter &json, const catalogue::Edition &edition);
/** A list that the overlay does not have is written without a name. */
void writeQuery(files::JsonWriter &json, const query::Query &query, const query::Overlay *overlay);

/** One member of an area, typed: a province is an object, domains are an array. */
void writeAreaColumn(files::JsonWriter &json, const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                     query::AreaColumn column);

/** "sources": these, with all that is known of them. */
void writeSources(files::JsonWriter &json, const catalogue::Catalogue &catalogue,
                  std::span<const catalogue::Index> sources);

/** "sources": the ids that a record cites. */
void writeCitations(files::JsonWriter &json, const catalogue::Catalogue &catalogue, catalogue::Range citations);

} // namespace mueang::exporting
