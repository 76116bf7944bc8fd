// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/columnorder.h"
#include "query/query.h"
#include "query/searchindex.h"

#include <vector>

namespace mueang::query {

/** Returns the name of an organisation as used in filters: in Thai, or in English if there is no Thai name. */
[[nodiscard]] QStringView organisationName(const catalogue::Organisation &organisation);

/** The filters by round, organisation and milestone. Keeps references to `query` and `index`. */
class RecordFilter final
{
public:
    RecordFilter(const Query &query, const SearchIndex &index);

    /** Returns those of the rows of a row block that pass. */
    [[nodiscard]] RowSet passing(std::size_t rowBlock, RowSet rows) const;

private:
    [[nodiscard]] bool passes(catalogue::Index row) const;
    [[nodiscard]] bool hasOrganisation(const catalogue::Area &area) const;
    [[nodiscard]] bool hasMilestone(const catalogue::Area &area) const;

    const Query *m_query;
    const SearchIndex *m_index;
    std::vector<bool> m_rounds; ///< per round: whether it is selected; the last one is "unknown"
};

} // namespace mueang::query
