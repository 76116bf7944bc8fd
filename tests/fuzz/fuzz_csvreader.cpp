// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvreader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mueang;

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    files::CsvReader reader(buffer);
    files::CsvRecord record;
    int line = 0;
    while (reader.next(record)) {
        if (record.line <= line || record.cells.size() > files::CsvReader::maxCells) {
            std::abort();
        }
        line = record.line;
        for (const QString &cell : record.cells) {
            if (!cell.isValidUtf16()) {
                std::abort();
            }
        }
    }
    return 0;
}
