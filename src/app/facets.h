// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QString>
#include <QVariant>

#include <vector>

/**
 * Converts between the query's filters and the items of the filter panel. The items are all values of the catalogue,
 * with the counts of the answer and the check marks of the query; withValues() returns the query after a click.
 */
namespace mueang::app {

enum class Facet : std::uint8_t { Province, Year, Domain, CityType, Verification, List };

/** A filter value with its count; a region has its provinces as children. */
struct FacetItem
{
    QVariant key; ///< value of the filter; unique among its siblings
    QString label;
    int count = 0;
    bool isChecked = false; ///< for a parent derived from its children
    std::vector<FacetItem> children;

    friend bool operator==(const FacetItem &, const FacetItem &) = default;
};

[[nodiscard]] std::vector<FacetItem> facetItems(Facet facet, const Session &session);

/** Returns the query with values checked or unchecked. `keys` are those of FacetModel::toggled(). */
[[nodiscard]] query::Query withValues(query::Query query, Facet facet, const QVariantList &keys, bool checked);

} // namespace mueang::app
