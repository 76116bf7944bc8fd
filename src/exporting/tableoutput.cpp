// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/tableoutput.h"

#include "exporting/json.h"
#include "files/jsonwriter.h"
#include "query/columns.h"
#include "wording/labels.h"

#include <variant>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

/** Writes a cell as a typed member of an object. */
class CellMember final
{
public:
    CellMember(files::JsonWriter &json, QLatin1StringView name)
        : m_json(json)
        , m_name(name)
    { }

    void operator()(std::monostate) const { m_json.null(m_name); }

    void operator()(QStringView text) const { m_json.value(m_name, text); }

    void operator()(const catalogue::Bilingual &text) const
    {
        m_json.beginObject(m_name);
        m_json.value("th"_L1, text.th);
        m_json.value("en"_L1, text.en);
        m_json.endObject();
    }

    void operator()(std::int64_t number) const { m_json.integer(m_name, number); }

    void operator()(double number) const { m_json.number(m_name, number); }

    void operator()(text::PartialDate date) const { m_json.value(m_name, text::toIsoString(date)); }

    void operator()(const std::vector<text::PartialDate> &dates) const
    {
        writeArray(dates, [this](text::PartialDate date) { m_json.element(text::toIsoString(date)); });
    }

    void operator()(const wording::Named &named) const { m_json.value(m_name, named.id); }

    void operator()(const std::vector<wording::Named> &list) const
    {
        writeArray(list, [this](const wording::Named &named) {
            m_json.beginObject();
            m_json.value("id"_L1, named.id);
            m_json.value("name_th"_L1, named.name.th);
            m_json.value("name_en"_L1, named.name.en);
            m_json.endObject();
        });
    }

    void operator()(const std::vector<const catalogue::Source *> &sources) const
    {
        writeArray(sources, [this](const catalogue::Source *source) { m_json.element(source->id); });
    }

    void operator()(const wording::Remark &remark) const
    {
        m_json.value(m_name, remark.text.preferred(text::Language::English));
    }

    void operator()(wording::AreaCount count) const { m_json.integer(m_name, count.shown); }

    void operator()(const std::vector<wording::Facts> &facts) const
    {
        writeArray(facts, [this](const wording::Facts &each) {
            m_json.beginObject();
            m_json.value("kind"_L1, wording::key(each.kind));
            m_json.value("area"_L1, each.areaId);
            m_json.integer("count"_L1, each.count);
            m_json.endObject();
        });
    }

private:
    template<class List, class Write>
    void writeArray(const List &list, const Write &write) const
    {
        m_json.beginArray(m_name);
        for (const auto &element : list) {
            write(element);
        }
        m_json.endArray();
    }

    files::JsonWriter &m_json;
    QLatin1StringView m_name;
};

wording::CellValue cellOf(const wording::Table &table, const wording::TableRow &row, const wording::TableColumn &column)
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
            std::visit(CellMember(json, QLatin1StringView(column->key)), cellOf(table, row, *column));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finish();
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
