// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copyareas.h"

#include "exporting/csv.h"
#include "exporting/htmltable.h"

#include <QBuffer>
#include <QMimeData>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

QByteArray delimited(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                     exporting::CsvOptions options, QChar delimiter)
{
    options.delimiter = delimiter;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Writing to a buffer cannot fail, and nobody cancels it.
    const bool isWritten = exporting::writeCsv(buffer, catalogue, rows, options).has_value();
    Q_ASSERT(isWritten);
    return bytes;
}

} // namespace

std::unique_ptr<QMimeData> areasForClipboard(const catalogue::Catalogue &catalogue,
                                             std::span<const catalogue::Index> rows,
                                             const std::vector<query::AreaColumn> &columns,
                                             const wording::Presentation &presentation)
{
    exporting::CsvOptions options;
    options.byteOrderMark = false;
    options.columns = columns;
    options.presentation = presentation;
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(delimited(catalogue, rows, options, u'\t')).replace("\r\n"_L1, "\n"_L1));
    data->setData(u"text/csv"_s, delimited(catalogue, rows, options, u','));
    data->setHtml(exporting::htmlTable(catalogue, rows, columns, presentation)); // rich-ok: escaped there
    return data;
}

} // namespace mueang::app
