// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "files/csvwriter.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

#include <vector>

class QIODevice;

namespace mueang::exporting {

/** Form of text files. */
struct TextForm : files::CsvDialect
{
    query::HeaderNames header =
        query::HeaderNames::Titles; ///< Keys: ISO 8601 dates (Common Era) and keys of enumerations
    wording::Presentation presentation = {};
};

struct CsvOptions : TextForm
{
    std::vector<query::AreaColumn> columns;
    wording::HeaderLanguage headerLanguage = wording::HeaderLanguage::Interface; ///< of titles, not keys
    bool withSources = false; ///< adds a column with the URLs of the sources; with Keys their ids
};

/** Returns the first row of a table in any format: the titles or the keys of the columns. */
[[nodiscard]] QStringList headerFields(const CsvOptions &options);

/**
 * Writes CSV (RFC 4180): UTF-8, CRLF, an empty field for an unknown value. Uses constant memory; returns soon after
 * cancellation.
 */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const catalogue::Catalogue &catalogue,
                                std::span<const catalogue::Index> rows, const CsvOptions &options,
                                const Progress &progress = {});

} // namespace mueang::exporting
