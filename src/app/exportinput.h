// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/overlay.h"
#include "wording/areacolumns.h"

#include <QString>

#include <optional>
#include <vector>

namespace mueang::app {

class Session;

/** What there is to export, as the window shows it at this moment. */
struct ExportInput
{
    catalogue::CataloguePointer catalogue;
    std::vector<catalogue::Index> shown; ///< in the table's order
    std::vector<catalogue::Index> selected; ///< those of the shown ones, in the table's order
    wording::Presentation presentation;
    std::vector<query::AreaColumn> tableColumns; ///< the visible ones, in their visual order
    query::Query query; ///< what gave the rows
    query::OverlayPointer overlay; ///< names its lists
    QString filters; ///< the same in words; empty without filters
    std::optional<int> year; ///< Common Era; the one year that is asked for, for the file's name
};

/** Of a session that has a snapshot. */
[[nodiscard]] ExportInput exportInput(const Session &session, std::vector<query::AreaColumn> tableColumns,
                                      const QString &filtersInWords);

} // namespace mueang::app
