// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"

#include <QStringList>

/** Short ways to ask, for the tests of this folder. */
namespace mueang::testsupport {

[[nodiscard]] inline query::SearchIndexPointer indexOf(const catalogue::CataloguePointer &catalogue)
{
    const auto index = query::buildSearchIndex(catalogue);
    if (!index) {
        qFatal("No search index: %s", qUtf8Printable(index.error().detail));
    }
    return *index;
}

[[nodiscard]] inline query::Query search(const QString &text)
{
    query::Query query;
    query.text = text;
    return query;
}

/** Without the tiers that guess. */
[[nodiscard]] inline query::Query exactSearch(const QString &text)
{
    query::Query query = search(text);
    query.exactOnly = true;
    return query;
}

/** The ids of the areas that answer, in order. */
[[nodiscard]] inline QStringList ids(const query::Query &query, const query::SearchIndex &index,
                                     const catalogue::Catalogue &catalogue, const query::UserDataPointer &userData = {})
{
    QStringList found;
    const std::optional<query::Result> result = query::run(query, index, userData);
    for (const catalogue::Index row : result->rows) {
        found.append(catalogue.areas[row].id.toString());
    }
    return found;
}

} // namespace mueang::testsupport
