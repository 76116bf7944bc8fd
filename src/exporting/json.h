// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/userdata.h"

#include <span>
#include <vector>

class QIODevice;

namespace mueang::files {
class JsonWriter;
}

/**
 * The lossless format for other programs: one object with "edition", "query" and the rows. Keys are those of
 * columnKey() and catalogue::key(); dates are ISO 8601 to the precision known; unknown values are null. The output is
 * streamed, in constant memory.
 */
namespace mueang::exporting {

struct JsonOptions
{
    query::Query query; ///< the query that found the rows
    std::vector<query::AreaColumn> columns;
    bool withSources = true;
    query::UserDataPointer userData = {}; ///< for the names of the lists in `query`
};

/**
 * Writes "areas", each with its id, the chosen columns and the ids of its sources, and "sources", those cited. The
 * format is described by docs/catalogue.schema.json.
 */
[[nodiscard]] Result<> writeAreasJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                      std::span<const catalogue::Index> rows, const JsonOptions &options,
                                      const Progress &progress = {});

/**
 * Writes "areas" with everything known about each, every part with the ids of its sources, and "sources", those cited.
 */
[[nodiscard]] Result<> writeFactSheetsJson(QIODevice &device, const catalogue::Catalogue &catalogue,
                                           std::span<const catalogue::Index> rows);

/** Writes the member "edition". Every document starts with it and "query". */
void writeEdition(files::JsonWriter &json, const catalogue::Edition &edition);
/** Writes the member "query". A list that the user data lacks has a null name; `userData` may be nullptr. */
void writeQuery(files::JsonWriter &json, const query::Query &query, const query::UserData *userData);

/** Writes a column of an area as a typed member: a province is an object, domains are an array. */
void writeAreaColumn(files::JsonWriter &json, const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                     query::AreaColumn column);

/**
 * Writes a text in two languages as three members: NAME is the English text, or else the Thai one; NAME_th and NAME_en.
 */
void writeText(files::JsonWriter &json, QLatin1StringView name, const catalogue::Bilingual &text);

/** Writes the member "sources" with all fields of these sources. */
void writeSources(files::JsonWriter &json, const catalogue::Catalogue &catalogue,
                  std::span<const catalogue::Index> sources);

/** Writes an array with the ids of the sources that a record cites. */
void writeCitations(files::JsonWriter &json, const catalogue::Catalogue &catalogue, catalogue::Range citations,
                    QLatin1StringView name = QLatin1StringView("sources"));

} // namespace mueang::exporting
