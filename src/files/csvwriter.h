// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <functional>

class QIODevice;

namespace mueang::files {

/** The dialect of a CSV file. The rest is fixed: RFC 4180, UTF-8, CRLF. */
struct CsvDialect
{
    QChar delimiter = u',';
    bool byteOrderMark = true; ///< Excel detects UTF-8 only by it
    bool guardFormulas = true; ///< prefixes text that a spreadsheet would run as a formula with an apostrophe
};

struct CsvRecords
{
    QStringList header;
    std::size_t count = 0;
    std::function<QStringList(std::size_t record)> fields;
};

/** Writes the header and the records in bounded memory. Checks for cancellation once per block. */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const CsvRecords &records, const CsvDialect &form,
                                const Cancellation &cancellation = {});

/** Returns the byte order mark, if any, and the header record. */
[[nodiscard]] QString csvHeader(const QStringList &header, const CsvDialect &form);

/** Appends one field, guarded and quoted according to `form`. */
void appendCsvField(QString &block, QStringView text, const CsvDialect &form);

/** Returns one field, guarded if requested and quoted if necessary. */
[[nodiscard]] QString csvField(QStringView text, QChar delimiter, bool guardFormulas);

/** Returns one record, including its CRLF. */
[[nodiscard]] QString csvRecord(const QStringList &fields, QChar delimiter, bool guardFormulas);

/** Returns the text, with an apostrophe before it if a spreadsheet would run it as a formula. */
[[nodiscard]] QString withFormulaGuard(QStringView text);

/** Returns the text without the apostrophe of withFormulaGuard(), so that an import reads what was exported. */
[[nodiscard]] QStringView withoutFormulaGuard(QStringView text);

} // namespace mueang::files
