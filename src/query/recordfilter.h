// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/columnorder.h"
#include "query/query.h"
#include "query/searchindex.h"

#include <vector>

namespace mueang::query {

/** As filters name an organisation: in Thai, or in English where that is all. */
[[nodiscard]] QStringView organisationName(const catalogue::Organisation &organisation);

/** The filters by round, organisation and milestone. Refers to query and index. */
class RecordFilter final
{
public:
    RecordFilter(const Query &query, const SearchIndex &index);

    /** Those rows of a cell that pass. */
    [[nodiscard]] RowSet passing(std::size_t cell, RowSet rows) const;

private:
    [[nodiscard]] bool passes(catalogue::Index row) const;
    [[nodiscard]] bool hasOrganisation(const catalogue::Area &area) const;
    [[nodiscard]] bool hasMilestone(const catalogue::Area &area) const;

    const Query *m_query;
    const SearchIndex *m_index;
    std::vector<bool> m_rounds; ///< whether each is wanted; the last is "not known"
};

} // namespace mueang::query
