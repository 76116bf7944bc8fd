// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/tableoutput.h"

#include "exporting/celljson.h"
#include "exporting/json.h"
#include "files/jsonwriter.h"
#include "query/columns.h"
#include "wording/labels.h"

#include <QIODevice>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

wording::Cell cellOf(const wording::Table &table, const wording::TableRow &row, const wording::TableColumn &column)
{
    return column.cell(*table.catalogue, row);
}

QStringList headers(const wording::TableColumns &columns, query::HeaderNames names)
{
    QStringList titles;
    for (const wording::TableColumn *column : columns) {
        titles.append(names == query::HeaderNames::Keys ? QString::fromLatin1(column->key)
                                                        : wording::tableColumnTitle(*column));
    }
    return titles;
}

} // namespace

Result<> writeTableCsv(QIODevice &device, const wording::Table &table, const wording::TableColumns &columns,
                       const TextForm &form, const Cancellation &cancellation)
{
    const auto fields = [&](std::size_t row) {
        QStringList texts;
        for (const wording::TableColumn *column : columns) {
            texts.append(wording::csvCellText(cellOf(table, table.rows[row], *column), form.header, form.presentation));
        }
        return texts;
    };
    return files::writeCsv(device, {headers(columns, form.header), table.rows.size(), fields}, form, cancellation);
}

Result<> writeTableJson(QIODevice &device, const wording::Table &table, const wording::TableColumns &columns,
                        const query::QueryContext &asked)
{
    files::JsonWriter json(device);
    json.beginObject();
    writeEdition(json, table.catalogue->edition);
    writeQuery(json, asked.query, asked.userData.get());
    json.beginArray(wording::tableName(table.kind));
    for (const wording::TableRow &row : table.rows) {
        json.beginObject();
        for (const wording::TableColumn *column : columns) {
            writeCell(json, QLatin1StringView(column->key), cellOf(table, row, *column));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.flush() ? Result<>() : failure(ErrorKind::NotWritable, {}, device.errorString());
}

TextTable textTable(const wording::Table &table, const wording::TableColumns &columns, query::HeaderNames header,
                    const wording::Presentation &presentation)
{
    TextTable text;
    text.header = headers(columns, header);
    text.rowCount = table.rows.size();
    text.cell = [&table, columns, presentation](std::size_t row, qsizetype column) {
        const QString known =
            wording::cellText(cellOf(table, table.rows[row], *columns[static_cast<std::size_t>(column)]), presentation);
        return known.isEmpty() ? wording::notKnown() : known;
    };
    return text;
}

} // namespace mueang::exporting
