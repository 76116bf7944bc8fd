// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportinput.h"
#include "gui/printing/papercontent.h"

namespace mueang::gui {

/** What the footer says beside the page: the edition and which areas these are. */
struct PaperOrigin
{
    QString edition; ///< in words
    QString areas; ///< "8 of 30 areas · selected"
};

/** The areas as a table in the columns of the input, as wide as the paper. */
[[nodiscard]] PaperContent listPaper(const app::ExportInput &input, std::span<const catalogue::Index> areas,
                                     const PaperOrigin &origin);

/** Everything known about each area, with its sources, each area on pages of its own. */
[[nodiscard]] PaperContent sheetsPaper(const app::ExportInput &input, std::span<const catalogue::Index> areas,
                                       const PaperOrigin &origin);

} // namespace mueang::gui
