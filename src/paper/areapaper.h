// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/papercontent.h"
#include "wording/areacolumns.h"

#include <span>

namespace mueang::paper {

/** Texts of the page footer. */
struct PaperOrigin
{
    QString edition; ///< description of the catalogue edition
    QString areas; ///< "8 of 30 areas · selected"
};

/** The areas to print and their presentation. */
struct PrintedAreas
{
    const catalogue::Catalogue &catalogue;
    std::span<const catalogue::Index> areas;
    wording::Presentation presentation;
};

/** Returns the areas as a table of the full page width. */
[[nodiscard]] PaperContent listPaper(const PrintedAreas &printed, std::span<const query::AreaColumn> columns,
                                     const PaperOrigin &origin);

/** Returns everything known about each area, with its sources. Each area starts a new page. */
[[nodiscard]] PaperContent sheetsPaper(const PrintedAreas &printed, const PaperOrigin &origin);

} // namespace mueang::paper
