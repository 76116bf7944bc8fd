// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/viewdefinition.h"

#include "query/columns.h"
#include "query/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentView = 1;

} // namespace

QString toJson(const ViewDefinition &definition)
{
    QJsonArray columns;
    for (const query::AreaColumn column : definition.columns) {
        columns.append(query::columnKey(column));
    }
    const QJsonObject object{{u"version"_s, currentView},
                             {u"query"_s, query::toObject(definition.query)},
                             {u"columns"_s, columns},
                             {u"view"_s, definition.view}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ViewDefinition> viewFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const int version = document["version"_L1].toInt();
    if (!document["query"_L1].isObject() || version < 1) {
        return failure(ErrorKind::WorkspaceDamaged, {}, u"a view that is no JSON of a view"_s);
    }
    if (version > currentView) {
        return failure(ErrorKind::NewerVersion, {}, QString::number(version));
    }
    ViewDefinition definition{query::toQuery(document["query"_L1].toObject()), {}, document["view"_L1].toString()};
    const QJsonArray columns = document["columns"_L1].toArray();
    for (const QJsonValue &key : columns) {
        if (const auto column = query::columnFromKey(key.toString())) {
            definition.columns.push_back(*column);
        }
    }
    return definition;
}

} // namespace mueang::workspace
