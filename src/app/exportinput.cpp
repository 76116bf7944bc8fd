// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportinput.h"

#include "app/activefilters.h"
#include "app/session.h"

#include <algorithm>
#include <unordered_set>

namespace mueang::app {

ExportInput exportInput(const Session &session, std::vector<query::AreaColumn> tableColumns)
{
    const auto answer = session.answer();
    const std::unordered_set<catalogue::Index> isSelected(session.selectedAreas().begin(),
                                                          session.selectedAreas().end());
    ExportInput input;
    input.catalogue = session.snapshot()->catalogue;
    input.shown = answer->result.rows;
    std::ranges::copy_if(input.shown, std::back_inserter(input.selected),
                         [&](catalogue::Index row) { return isSelected.contains(row); });
    input.presentation = session.presentation();
    input.tableColumns = std::move(tableColumns);
    input.query = answer->query;
    input.userData = answer->userData;
    input.filters = filtersInWords(session, answer->query);
    const std::set<int> &years = answer->query.years;
    if (years.size() == 1 && *years.begin() != 0) {
        input.year = *years.begin();
    }
    return input;
}

} // namespace mueang::app
