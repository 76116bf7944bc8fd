// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanavigation.h"

#include <algorithm>
#include <numeric>

namespace mueang::app {

using catalogue::Index;
using wording::TableKind;

namespace {

void askForTerm(query::Query &query, const catalogue::GlossaryTerm &term)
{
    const wording::TermMeaning meaning = wording::meaningOf(term);
    if (meaning.domain) {
        query.domains = {meaning.domain};
        query.planDomainsOnly = false;
    } else {
        query.cityTypes = {meaning.cityType};
    }
}

/** Returns the areas of a record, of the whole catalogue. */
std::vector<Index> areasOf(const wording::Table &table, Index record)
{
    std::vector<Index> all(table.catalogue->areas.size());
    std::iota(all.begin(), all.end(), Index{0});
    const auto whole = wording::makeTable(table.kind, table.catalogue, all);
    if (!whole) {
        return {};
    }
    const auto row = std::ranges::find(whole->rows, record, &wording::TableRow::record);
    return row != whole->rows.end() ? row->areas : std::vector<Index>();
}

} // namespace

std::optional<AreaNavigation> stepToAreas(const wording::Table &table, const wording::TableRow &row, const Answer &now)
{
    const catalogue::Catalogue &catalogue = *table.catalogue;
    if (row.areaCount == 0) {
        return std::nullopt;
    }
    AreaNavigation step;
    step.query.order = now.query.order;
    if (!row.areas.empty()) {
        step.query = now.query;
    }
    switch (table.kind) {
    case TableKind::Provinces:
        step.query.provinces = {catalogue.provinces[row.record].code.toString()};
        break;
    case TableKind::Rounds:
        step.query.rounds = {catalogue.rounds[row.record].id.toString()};
        break;
    case TableKind::Sources:
        step.selected = !row.areas.empty() ? row.areas : areasOf(table, row.record);
        break;
    case TableKind::Glossary:
        askForTerm(step.query, catalogue.glossary[row.record]);
        break;
    }
    return step;
}

} // namespace mueang::app
