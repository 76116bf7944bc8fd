// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "files/csvwriter.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

class QIODevice;

namespace mueang::exporting {

/** How text is written to a file, whatever it holds. */
struct TextForm : files::CsvForm
{
    query::HeaderNames header =
        query::HeaderNames::Titles; ///< Keys: dates are ISO, Common Era, and enumerations are keys
    wording::Presentation presentation = {};
};

struct CsvOptions : TextForm
{
    std::vector<query::AreaColumn> columns;
    wording::HeaderLanguage headerLanguage = wording::HeaderLanguage::Interface; ///< of titles
    bool withSources = false; ///< a last column with the addresses of the sources; with Keys their ids
};

/** RFC 4180, UTF-8, CRLF. Not known = an empty field. Memory does not grow with the rows; stops soon after
 * cancellation.
 */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const catalogue::Catalogue &catalogue,
                                std::span<const catalogue::Index> rows, const CsvOptions &options,
                                const Progress &progress = {});

} // namespace mueang::exporting
