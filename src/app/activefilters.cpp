// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activefilters.h"

namespace mueang::app {

namespace {

std::vector<wording::ActiveFilter> filtersOf(const Session &session, const query::Query &query)
{
    const auto snapshot = session.snapshot();
    if (!snapshot) {
        return {};
    }
    return wording::activeFilters(*snapshot->index, {query, session.answer()->userData}, session.presentation());
}

} // namespace

std::vector<wording::ActiveFilter> activeFilters(const Session &session)
{
    return filtersOf(session, session.query());
}

QString filtersInWords(const Session &session, const query::Query &query)
{
    return wording::filtersInWords(filtersOf(session, query));
}

QString filterInWords(query::FilterKind kind, const Session &session)
{
    std::vector<wording::ActiveFilter> filters = filtersOf(session, session.answer()->query);
    std::erase_if(filters, [kind](const wording::ActiveFilter &filter) { return filter.kind != kind; });
    return wording::filtersInWords(filters);
}

} // namespace mueang::app
