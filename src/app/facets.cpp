// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/facets.h"

#include "catalogue/enumkeys.h"
#include "wording/labels.h"
#include "wording/querywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::app {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::Index;

namespace {

constexpr auto unknownKey = "unknown"_L1;

template<class Map, class Key>
int countOf(const Map &counts, const Key &key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

QString yearLabel(int year, const Session &session)
{
    return year == 0 ? wording::notKnown() : text::yearNumber(year, session.presentation().era);
}

template<class Enum>
QString labelOf(const std::optional<Enum> &value)
{
    return value ? wording::label(*value) : wording::notKnown();
}

template<class Enum>
QVariant keyOf(const std::optional<Enum> &value)
{
    return value ? QString(catalogue::key(*value)) : QString(unknownKey);
}

FacetItem provinceItem(Index province, const Session &session)
{
    const Catalogue &catalogue = *session.snapshot()->catalogue;
    const QString code = catalogue.provinces[province].code.toString();
    return {.key = code,
            .label = catalogue.provinces[province].name.preferred(session.presentation().language).toString(),
            .count = countOf(session.answer()->result.facets.provinces, province),
            .isChecked = session.query().provinces.contains(code),
            .children = {}};
}

std::vector<FacetItem> regionItems(const Session &session)
{
    const Catalogue &catalogue = *session.snapshot()->catalogue;
    std::vector<FacetItem> items;
    for (const auto &[region, total] : session.snapshot()->everything.regions) {
        FacetItem item{.key = catalogue.regions[region].id.toString(),
                       .label = catalogue.regions[region].name.preferred(session.presentation().language).toString(),
                       .count = 0,
                       .isChecked = false,
                       .children = {}};
        for (const auto &[province, provinceTotal] : session.snapshot()->everything.provinces) {
            if (catalogue.provinces[province].region6 == region) {
                item.children.push_back(provinceItem(province, session));
                item.count += item.children.back().count;
            }
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<FacetItem> yearItems(const Session &session)
{
    std::vector<FacetItem> items;
    const auto &years = session.snapshot()->everything.years;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        items.push_back({.key = year->first,
                         .label = yearLabel(year->first, session),
                         .count = countOf(session.answer()->result.facets.years, year->first),
                         .isChecked = session.query().years.contains(year->first),
                         .children = {}});
    }
    return items;
}

template<class Enum>
std::vector<FacetItem> optionalItems(const std::map<std::optional<Enum>, int> &everything,
                                     const std::map<std::optional<Enum>, int> &counts,
                                     const std::set<std::optional<Enum>> &chosen)
{
    std::vector<FacetItem> items;
    for (const auto &[value, total] : everything) {
        items.push_back({.key = keyOf(value),
                         .label = labelOf(value),
                         .count = countOf(counts, value),
                         .isChecked = chosen.contains(value),
                         .children = {}});
    }
    // std::nullopt sorts first in a map, but "not known" belongs last.
    if (!items.empty() && items.front().key == QString(unknownKey)) {
        std::rotate(items.begin(), items.begin() + 1, items.end());
    }
    return items;
}

std::vector<FacetItem> verificationItems(const Session &session)
{
    std::vector<FacetItem> items;
    for (const auto &[value, total] : session.snapshot()->everything.verifications) {
        items.push_back({.key = QString(catalogue::key(value)),
                         .label = wording::label(value),
                         .count = countOf(session.answer()->result.facets.verifications, value),
                         .isChecked = session.query().verifications.contains(value),
                         .children = {}});
    }
    return items;
}

/** Lists in the user's order, then deleted ones that are still in the query, so that they can be unchecked. */
std::vector<FacetItem> listItems(const Session &session)
{
    std::vector<FacetItem> items;
    std::set<QString> chosen = session.query().lists;
    if (const auto &userData = session.answer()->userData) {
        for (const query::UserData::List &list : userData->lists()) {
            items.push_back({.key = list.id,
                             .label = list.name,
                             .count = countOf(session.answer()->result.facets.lists, list.id),
                             .isChecked = chosen.erase(list.id) > 0,
                             .children = {}});
        }
    }
    for (const QString &id : chosen) {
        items.push_back(
            {.key = id, .label = wording::listInWords(id, nullptr), .count = 0, .isChecked = true, .children = {}});
    }
    return items;
}

template<class T>
void change(std::set<T> &values, const T &value, bool checked)
{
    if (checked) {
        values.insert(value);
    } else {
        values.erase(value);
    }
}

} // namespace

std::vector<FacetItem> facetItems(Facet facet, const Session &session)
{
    if (!session.snapshot()) {
        return {};
    }
    const query::FacetCounts &everything = session.snapshot()->everything;
    const query::FacetCounts &counts = session.answer()->result.facets;
    switch (facet) {
    case Facet::Province:
        return regionItems(session);
    case Facet::Year:
        return yearItems(session);
    case Facet::Domain:
        return optionalItems(everything.domains, counts.domains, session.query().domains);
    case Facet::CityType:
        return optionalItems(everything.cityTypes, counts.cityTypes, session.query().cityTypes);
    case Facet::Verification:
        return verificationItems(session);
    case Facet::List:
        return listItems(session);
    }
    return {};
}

query::Query withValues(query::Query query, Facet facet, const QVariantList &keys, bool checked)
{
    for (const QVariant &key : keys) {
        const QString text = key.toString();
        switch (facet) {
        case Facet::Province:
            change(query.provinces, text, checked);
            break;
        case Facet::Year:
            change(query.years, key.toInt(), checked);
            break;
        case Facet::Domain:
            change(query.domains, catalogue::fromKey<catalogue::Domain>(text), checked);
            break;
        case Facet::CityType:
            change(query.cityTypes, catalogue::fromKey<catalogue::CityType>(text), checked);
            break;
        case Facet::Verification:
            if (const auto verification = catalogue::fromKey<catalogue::Verification>(text)) {
                change(query.verifications, *verification, checked);
            }
            break;
        case Facet::List:
            change(query.lists, text, checked);
            query.order.byList = query.lists.size() == 1;
            break;
        }
    }
    return query;
}

} // namespace mueang::app
