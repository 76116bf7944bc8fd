// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/asking.h"
#include "support/samplecatalogue.h"
#include "support/searchcases.h"

#include <QHash>

/** The names of data/search_universe.tsv as catalogues: its 77 provinces as areas, and its places. */
namespace mueang::testsupport {

struct Universe
{
    catalogue::CataloguePointer catalogue;
    query::SearchIndexPointer index;

    [[nodiscard]] std::optional<query::Result> ask(const query::Query &query) const
    {
        return query::run(query, *index);
    }

    /** Thai names, in order. */
    [[nodiscard]] QStringList names(const query::Result &result) const
    {
        QStringList found;
        for (const catalogue::Index row : result.rows) {
            found.append(catalogue->areas[row].name.th.toString());
        }
        return found;
    }

    [[nodiscard]] QStringList names(const QString &text) const { return names(*ask(search(text))); }
};

/** Areas of a kind: "province" or "city". */
[[nodiscard]] inline Universe universe(QStringView kind)
{
    CatalogueBuilder builder;
    addRegions(builder);
    const QList<QStringList> all = tableRows("search_universe.tsv");
    QHash<QString, QString> codes;
    for (const QStringList &row : all) {
        if (row.at(1) == u"province") {
            codes.insert(row.at(2), row.at(0));
            builder.addProvince({row.at(0),
                                 {row.at(2), row.at(3)},
                                 QStringLiteral("central"),
                                 row.at(7).split(u'|', Qt::SkipEmptyParts),
                                 row.at(6).split(u'|', Qt::SkipEmptyParts)});
        }
    }
    for (const QStringList &row : all) {
        if (row.at(1) == kind) {
            builder.addArea(
                {QStringLiteral("area-") + row.at(0), {row.at(2), row.at(3)}, codes.value(row.at(4)), row.at(5)});
        }
    }
    const catalogue::CataloguePointer catalogue = builder.take();
    return {catalogue, indexOf(catalogue)};
}

} // namespace mueang::testsupport
