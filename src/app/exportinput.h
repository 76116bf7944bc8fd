// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/userdata.h"
#include "wording/areacolumns.h"

#include <QString>

#include <optional>
#include <vector>

namespace mueang::app {

class Session;

/** A snapshot of what the window shows, as input of an export. */
struct ExportInput
{
    catalogue::CataloguePointer catalogue;
    std::vector<catalogue::Index> shown; ///< in the order of the table
    std::vector<catalogue::Index> selected; ///< the selected ones among `shown`, in the order of the table
    wording::Presentation presentation;
    std::vector<query::AreaColumn> tableColumns; ///< visible columns, in visual order
    query::Query query; ///< the query that found the rows
    query::UserDataPointer userData; ///< for the names of the lists in `query`
    QString filters; ///< description of `query`; empty without filters
    std::optional<int> year; ///< Common Era; the year if `query` filters by exactly one, for the file name
};

/** Returns the export input of a session. Requires Session::snapshot(). */
[[nodiscard]] ExportInput exportInput(const Session &session, std::vector<query::AreaColumn> tableColumns = {});

} // namespace mueang::app
