// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/recordfilter.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

using catalogue::Area;
using catalogue::Catalogue;

QStringView organisationName(const catalogue::Organisation &organisation)
{
    return organisation.name.preferred(text::Language::Thai);
}

RecordFilter::RecordFilter(const Query &query, const SearchIndex &index)
    : m_query(&query)
    , m_index(&index)
{
    for (const catalogue::Round &round : index.catalogue->rounds) {
        m_rounds.push_back(query.rounds.empty() || query.rounds.contains(round.id.toString()));
    }
    m_rounds.push_back(query.rounds.empty() || query.rounds.contains(QString()));
}

RowSet RecordFilter::passing(std::size_t rowBlock, RowSet rows) const
{
    RowSet passed = 0;
    for (RowSet rest = rows; rest != 0; rest &= rest - 1) {
        const auto row = static_cast<std::size_t>(std::countr_zero(rest));
        if (passes(static_cast<catalogue::Index>(rowBlock * rowsPerBlock + row))) {
            passed |= RowSet{1} << row;
        }
    }
    return passed;
}

bool RecordFilter::passes(catalogue::Index row) const
{
    if (!m_rounds[m_index->values[row].round]) {
        return false;
    }
    const Area &area = m_index->catalogue->areas[row];
    return (m_query->organisations.empty() || hasOrganisation(area))
        && (m_query->milestones.empty() || hasMilestone(area));
}

bool RecordFilter::hasOrganisation(const Area &area) const
{
    const auto organisations = Catalogue::of(m_index->catalogue->organisations, area.organisations);
    const auto has = [&](const QString &name) {
        return name.isEmpty()
            ? organisations.empty()
            : std::ranges::find(organisations, QStringView(name), &organisationName) != organisations.end();
    };
    return std::ranges::any_of(m_query->organisations, has);
}

bool RecordFilter::hasMilestone(const Area &area) const
{
    return std::ranges::any_of(Catalogue::of(m_index->catalogue->milestones, area.milestones),
                               [&](const catalogue::Milestone &milestone) {
                                   return m_query->milestones.contains({milestone.event, milestone.date.year});
                               });
}

} // namespace mueang::query
