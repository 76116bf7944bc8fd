// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exporting/areacolumns.h"
#include "exporting/rowtexts.h"

#include <QStringList>

#include <cstddef>
#include <functional>

class QIODevice;

namespace mueang::exporting {

/** How a CSV file is written, whatever it holds. */
struct CsvForm
{
    QChar delimiter = u',';
    bool byteOrderMark = true; ///< Excel reads UTF-8 only with it
    bool guardFormulas = true; ///< an apostrophe before what a spreadsheet would run
    HeaderNames header = HeaderNames::Titles; ///< Keys: dates are ISO, Common Era, and enumerations are keys
    Presentation presentation = {};
};

struct CsvOptions : CsvForm
{
    std::vector<query::AreaColumn> columns;
    HeaderLanguage headerLanguage = HeaderLanguage::Interface; ///< of titles
    bool withSources = false; ///< a last column with the addresses of the sources; with Keys their ids
};

/** RFC 4180, UTF-8, CRLF. Not known = an empty field. Memory does not grow with the rows; stops soon after
 * cancellation.
 */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const catalogue::Catalogue &catalogue,
                                std::span<const catalogue::Index> rows, const CsvOptions &options,
                                const Progress &progress = {});

struct CsvRecords
{
    QStringList header;
    std::size_t count = 0;
    std::function<QStringList(std::size_t record)> fields;
};

/** The same for any records. */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const CsvRecords &records, const CsvForm &form,
                                const Cancellation &cancellation = {});

/** One field, guarded and quoted as asked. */
[[nodiscard]] QString csvField(QStringView text, QChar delimiter, bool guardFormulas);

/** One record with its line end. */
[[nodiscard]] QString csvRecord(const QStringList &fields, QChar delimiter, bool guardFormulas);

/** With an apostrophe before it if a spreadsheet would run it. */
[[nodiscard]] QString withFormulaGuard(QStringView text);

/** Takes off the apostrophe of csvField(), so that an import gets what was exported. */
[[nodiscard]] QStringView withoutFormulaGuard(QStringView text);

} // namespace mueang::exporting
