// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/papercontent.h"
#include "wording/areacolumns.h"

#include <span>

namespace mueang::paper {

/** What the footer says beside the page: the edition and which areas these are. */
struct PaperOrigin
{
    QString edition; ///< in words
    QString areas; ///< "8 of 30 areas · selected"
};

/** What is printed, and how it is said. */
struct PrintedAreas
{
    const catalogue::Catalogue &catalogue;
    std::span<const catalogue::Index> areas;
    wording::Presentation presentation;
};

/** The areas as a table, as wide as the paper. */
[[nodiscard]] PaperContent listPaper(const PrintedAreas &printed, std::span<const query::AreaColumn> columns,
                                     const PaperOrigin &origin);

/** Everything known about each area, with its sources, each area on pages of its own. */
[[nodiscard]] PaperContent sheetsPaper(const PrintedAreas &printed, const PaperOrigin &origin);

} // namespace mueang::paper
