// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activefilters.h"

namespace mueang::app {

std::vector<wording::ActiveFilter> activeFilters(const Session &session)
{
    const auto snapshot = session.snapshot();
    if (!snapshot) {
        return {};
    }
    return wording::activeFilters(*snapshot->index, {session.query(), session.answer()->userData},
                                  session.presentation());
}

QString filtersInWords(const Session &session)
{
    return wording::filtersInWords(activeFilters(session));
}

QString filterInWords(query::FilterKind kind, const Session &session)
{
    std::vector<wording::ActiveFilter> filters = activeFilters(session);
    std::erase_if(filters, [kind](const wording::ActiveFilter &filter) { return filter.kind != kind; });
    return wording::filtersInWords(filters);
}

} // namespace mueang::app
