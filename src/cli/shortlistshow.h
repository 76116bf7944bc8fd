// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/load.h"
#include "cli/options.h"
#include "workspace/workspace.h"

namespace mueang::cli {

/** What “shortlist show” prints, and how. */
struct ShownLists
{
    QString list; ///< id of a list; empty for all lists and the notes on areas of none
    wording::Presentation presentation;
    OutputOptions output;
};

/** Writes the lists with their notes and returns the exit status. */
[[nodiscard]] int showLists(const workspace::Contents &contents, const catalogue::Catalogue &catalogue,
                            const ShownLists &shown);

} // namespace mueang::cli
