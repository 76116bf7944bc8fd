// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"

#include "files/block.h"
#include "files/csvwriter.h"
#include "query/columns.h"
#include "wording/rowtexts.h"

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

void appendArea(QString &block, const catalogue::Area &area, wording::RowTexts &texts, const CsvOptions &options)
{
    const qsizetype start = block.size();
    for (const AreaColumn column : options.columns) {
        files::appendCsvField(block, texts.text(area, column), options);
        block += options.delimiter;
    }
    if (options.withSources) {
        const bool isForScripts = options.header == query::HeaderNames::Keys;
        const auto words = isForScripts ? wording::SourceForm::Keys : wording::SourceForm::Links;
        files::appendCsvField(block, texts.sources(area, words), options);
        block += options.delimiter;
    }
    block.chop(1);
    block += block.size() == start ? "\"\"\r\n"_L1 : "\r\n"_L1; // an empty line would not be a record
}

} // namespace

QStringList headerFields(const CsvOptions &options)
{
    return options.header == query::HeaderNames::Keys
        ? query::columnKeys(options.columns, options.withSources)
        : wording::columnTitles(options.columns, options.headerLanguage, options.withSources);
}

Result<> writeCsv(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                  const CsvOptions &options, const Progress &progress)
{
    wording::RowTexts texts(catalogue, options.header, options.presentation);
    QString block = files::csvHeader(headerFields(options), options);
    block.reserve(files::blockSize + files::blockSize / 4);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        appendArea(block, catalogue.areas[rows[row]], texts, options);
        if (block.size() >= files::blockSize) {
            if (const auto written = files::writeBlock(device, block, progress.cancellation()); !written) {
                return written;
            }
            progress.report(row);
        }
    }
    return files::writeBlock(device, block, progress.cancellation());
}

} // namespace mueang::exporting
