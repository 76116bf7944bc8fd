// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryjson.h"

#include "catalogue/keys.h"
#include "query/columns.h"

#include <QJsonArray>

namespace mueang::query {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toValue(const QString &text)
{
    return text;
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
QJsonArray toArray(const std::set<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(toValue(value));
    }
    return array;
}

void read(const QJsonValue &value, std::set<QString> &values)
{
    if (value.isString()) {
        values.insert(value.toString());
    }
}

void read(const QJsonValue &value, std::set<int> &values)
{
    if (value.isDouble()) {
        values.insert(value.toInt());
    }
}

template<class Enum>
void read(const QJsonValue &value, std::set<std::optional<Enum>> &values)
{
    const auto known = catalogue::fromKey<Enum>(value.toString());
    if (known || value.isNull()) {
        values.insert(known);
    }
}

void read(const QJsonValue &value, std::set<catalogue::Verification> &values)
{
    if (const auto known = catalogue::fromKey<catalogue::Verification>(value.toString())) {
        values.insert(*known);
    }
}

void read(const QJsonValue &value, std::set<DatedEvent> &values)
{
    const QStringList words = value.toString().split(u' ');
    const auto event = catalogue::fromKey<catalogue::Event>(words.constFirst());
    bool isYear = false;
    const int year = words.constLast().toInt(&isYear);
    if (event && words.size() == 2 && isYear) {
        values.insert({*event, year});
    }
}

template<class Value>
std::set<Value> toSet(const QJsonValue &json)
{
    std::set<Value> values;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        read(value, values);
    }
    return values;
}

} // namespace

QJsonObject toObject(const Query &query)
{
    return {
        {u"search"_s, query.text},
        {u"exact"_s, query.exactOnly},
        {u"regions"_s, toArray(query.regions)},
        {u"provinces"_s, toArray(query.provinces)},
        {u"years"_s, toArray(query.years)},
        {u"domains"_s, toArray(query.domains)},
        {u"plan_domains_only"_s, query.planDomainsOnly},
        {u"city_types"_s, toArray(query.cityTypes)},
        {u"verifications"_s, toArray(query.verifications)},
        {u"rounds"_s, toArray(query.rounds)},
        {u"organisations"_s, toArray(query.organisations)},
        {u"milestones"_s, toArray(query.milestones)},
        {u"lists"_s, toArray(query.lists)},
        {u"sort"_s, columnKey(query.order.column)},
        {u"descending"_s, query.order.descending},
        {u"by_list"_s, query.order.byList},
    };
}

Query toQuery(const QJsonObject &object)
{
    Query query;
    query.text = object["search"_L1].toString();
    query.exactOnly = object["exact"_L1].toBool();
    query.regions = toSet<QString>(object["regions"_L1]);
    query.provinces = toSet<QString>(object["provinces"_L1]);
    query.years = toSet<int>(object["years"_L1]);
    query.domains = toSet<std::optional<catalogue::Domain>>(object["domains"_L1]);
    query.planDomainsOnly = object["plan_domains_only"_L1].toBool();
    query.cityTypes = toSet<std::optional<catalogue::CityType>>(object["city_types"_L1]);
    query.verifications = toSet<catalogue::Verification>(object["verifications"_L1]);
    query.rounds = toSet<QString>(object["rounds"_L1]);
    query.organisations = toSet<QString>(object["organisations"_L1]);
    query.milestones = toSet<DatedEvent>(object["milestones"_L1]);
    query.lists = toSet<QString>(object["lists"_L1]);
    query.order.column = columnFromKey(object["sort"_L1].toString()).value_or(AreaColumn::NameTh);
    query.order.descending = object["descending"_L1].toBool();
    query.order.byList = object["by_list"_L1].toBool();
    return query;
}

} // namespace mueang::query
