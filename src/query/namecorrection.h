// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/namelookup.h"
#include "query/searchtext.h"

#include <QString>

#include <vector>

namespace mueang::query {

/** A search text in which one word, or all words as one, are corrected to a part of a known name. */
struct Correction
{
    QString text; ///< the whole corrected text
    QString shown; ///< the part of the name, as it is written
};

/**
 * Returns the most likely corrections of a typing error in organisations, domains and other words for what areas are or
 * belong to, at most three. They need not be found. Of names of areas, only the words beside their names are known.
 */
[[nodiscard]] std::vector<Correction> correctionsByNames(const SearchText &text, const NameLookup &names);

} // namespace mueang::query
