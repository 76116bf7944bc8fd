// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryjson.h"

#include "catalogue/enumkeys.h"
#include "query/columns.h"
#include "query/filters.h"

#include <QJsonArray>

namespace mueang::query {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toValue(const QString &text)
{
    return text;
}

QJsonValue toValue(bool isSet)
{
    return isSet;
}

QJsonValue toValue(int number)
{
    return number;
}

template<class Enum>
QJsonValue toValue(const std::optional<Enum> &value)
{
    return value ? QJsonValue(catalogue::key(*value)) : QJsonValue();
}

QJsonValue toValue(catalogue::Verification value)
{
    return catalogue::key(value);
}

QJsonValue toValue(const DatedEvent &value)
{
    return QString(catalogue::key(value.event) + u' ' + QString::number(value.year));
}

template<class Value>
QJsonValue toValue(const std::set<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(toValue(value));
    }
    return array;
}

void insert(const QJsonValue &value, std::set<QString> &values)
{
    if (value.isString()) {
        values.insert(value.toString());
    }
}

void insert(const QJsonValue &value, std::set<int> &values)
{
    if (value.isDouble()) {
        values.insert(value.toInt());
    }
}

template<class Enum>
void insert(const QJsonValue &value, std::set<std::optional<Enum>> &values)
{
    const auto known = catalogue::fromKey<Enum>(value.toString());
    if (known || value.isNull()) {
        values.insert(known);
    }
}

void insert(const QJsonValue &value, std::set<catalogue::Verification> &values)
{
    if (const auto known = catalogue::fromKey<catalogue::Verification>(value.toString())) {
        values.insert(*known);
    }
}

void insert(const QJsonValue &value, std::set<DatedEvent> &values)
{
    const QStringList words = value.toString().split(u' ');
    const auto event = catalogue::fromKey<catalogue::Event>(words.constFirst());
    bool isYear = false;
    const int year = words.constLast().toInt(&isYear);
    if (event && words.size() == 2 && isYear) {
        values.insert({*event, year});
    }
}

void read(const QJsonValue &json, QString &text)
{
    text = json.toString();
}

void read(const QJsonValue &json, bool &isSet)
{
    isSet = json.toBool();
}

template<class Value>
void read(const QJsonValue &json, std::set<Value> &values)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        insert(value, values);
    }
}

} // namespace

QJsonObject toObject(const Query &query)
{
    QJsonObject object{
        {u"exact"_s, query.exactOnly},
        {u"sort"_s, columnKey(query.order.column)},
        {u"descending"_s, query.order.descending},
        {u"by_list"_s, query.order.byList},
    };
    forEachFilter(query, [&object](FilterKind, QLatin1StringView key, const auto &member) {
        object.insert(key, toValue(member));
    });
    return object;
}

Query toQuery(const QJsonObject &object)
{
    Query query;
    forEachFilter(query, [&object](FilterKind, QLatin1StringView key, auto &member) { read(object[key], member); });
    query.exactOnly = object["exact"_L1].toBool();
    query.order.column = columnFromKey(object["sort"_L1].toString()).value_or(AreaColumn::NameTh);
    query.order.descending = object["descending"_L1].toBool();
    query.order.byList = object["by_list"_L1].toBool();
    return query;
}

} // namespace mueang::query
