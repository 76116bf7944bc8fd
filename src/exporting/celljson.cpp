// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/celljson.h"

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

class Json
{
public:
    Json(files::JsonWriter &json, QLatin1StringView name)
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

    void operator()(const std::vector<QStringView> &ids) const
    {
        writeArray(ids, [this](QStringView id) { m_json.element(id); });
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

} // namespace

void writeCell(files::JsonWriter &json, QLatin1StringView name, const wording::Cell &cell)
{
    std::visit(Json(json, name), cell);
}

} // namespace mueang::exporting
