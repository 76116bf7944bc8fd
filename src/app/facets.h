// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QString>
#include <QVariant>

#include <vector>

/**
 * Between the query's filters and the values that the panel lists. Items are all the values that the
 * catalogue has, with the counts of the answer and the marks of the query; withValues() gives the query
 * after a click.
 */
namespace mueang::app {

enum class Facet : std::uint8_t { Province, Year, Domain, CityType, Verification, List };

/** One value of a filter with its live count; a region has its provinces as children. */
struct FacetItem
{
    QVariant key; ///< what the filter is set to; unique among its siblings
    QString label;
    int count = 0;
    bool isChecked = false; ///< of a parent: derived from its children
    std::vector<FacetItem> children;

    friend bool operator==(const FacetItem &, const FacetItem &) = default;
};

[[nodiscard]] std::vector<FacetItem> facetItems(Facet facet, const Session &session);

/** `keys` as FacetModel::toggled() gives them. */
[[nodiscard]] query::Query withValues(query::Query query, Facet facet, const QVariantList &keys, bool checked);

} // namespace mueang::app
