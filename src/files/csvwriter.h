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

/** How a CSV file is written, whatever it holds. RFC 4180, UTF-8, CRLF. */
struct CsvForm
{
    QChar delimiter = u',';
    bool byteOrderMark = true; ///< Excel reads UTF-8 only with it
    bool guardFormulas = true; ///< an apostrophe before what a spreadsheet would run
};

struct CsvRecords
{
    QStringList header;
    std::size_t count = 0;
    std::function<QStringList(std::size_t record)> fields;
};

/** Writes the header and the records. Memory does not grow with them; stops soon after cancellation. */
[[nodiscard]] Result<> writeCsv(QIODevice &device, const CsvRecords &records, const CsvForm &form,
                                const Cancellation &cancellation = {});

/** The byte order mark, if any, and the record of the titles. */
[[nodiscard]] QString csvStart(const QStringList &header, const CsvForm &form);

/** Appends one field, guarded and quoted as the form says. */
void appendCsvField(QString &block, QStringView text, const CsvForm &form);

/** One field, guarded and quoted as asked. */
[[nodiscard]] QString csvField(QStringView text, QChar delimiter, bool guardFormulas);

/** One record with its line end. */
[[nodiscard]] QString csvRecord(const QStringList &fields, QChar delimiter, bool guardFormulas);

/** With an apostrophe before it if a spreadsheet would run it. */
[[nodiscard]] QString withFormulaGuard(QStringView text);

/** Takes off the apostrophe of csvField(), so that an import gets what was exported. */
[[nodiscard]] QStringView withoutFormulaGuard(QStringView text);

} // namespace mueang::files
