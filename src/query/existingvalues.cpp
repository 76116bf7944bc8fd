// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/existingvalues.h"

#include "query/recordfilter.h"

#include <algorithm>

namespace mueang::query {

namespace {

template<class Value, class IsKnown>
void divide(std::set<Value> &known, std::set<Value> &unknown, const IsKnown &isKnown)
{
    for (auto value = known.begin(); value != known.end();) {
        const auto next = std::next(value);
        if (!isKnown(*value)) {
            unknown.insert(known.extract(value));
        }
        value = next;
    }
}

} // namespace

KnownQuery existingValues(const Query &query, const catalogue::Catalogue &catalogue)
{
    KnownQuery both{query, {}};
    divide(both.known.regions, both.unknown.regions, [&](const QString &id) {
        return std::ranges::find(catalogue.regions, QStringView(id), &catalogue::Region::id) != catalogue.regions.end();
    });
    divide(both.known.provinces, both.unknown.provinces, [&](const QString &code) {
        return std::ranges::find(catalogue.provinces, QStringView(code), &catalogue::Province::code)
            != catalogue.provinces.end();
    });
    divide(both.known.years, both.unknown.years, [&](int year) {
        return year == 0 || std::ranges::any_of(catalogue.areas, [year](const catalogue::Area &area) {
                   return area.approved.year == year;
               });
    });
    divide(both.known.rounds, both.unknown.rounds, [&](const QString &id) {
        return id.isEmpty()
            || std::ranges::find(catalogue.rounds, QStringView(id), &catalogue::Round::id) != catalogue.rounds.end();
    });
    divide(both.known.organisations, both.unknown.organisations, [&](const QString &name) {
        return name.isEmpty()
            || std::ranges::find(catalogue.organisations, QStringView(name), &organisationName)
            != catalogue.organisations.end();
    });
    divide(both.known.milestones, both.unknown.milestones, [&](const DatedEvent &wanted) {
        return std::ranges::any_of(catalogue.milestones, [&](const catalogue::Milestone &milestone) {
            return milestone.event == wanted.event && milestone.date.year == wanted.year;
        });
    });
    return both;
}

} // namespace mueang::query
