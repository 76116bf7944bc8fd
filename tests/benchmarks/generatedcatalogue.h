// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

namespace mueang::benchmarks {

/**
 * A snapshot of so many areas, in memory: the provinces and rounds of `bundled`, names such as real
 * areas, municipalities and villages bear, in both languages, in the order that a compiled catalogue has.
 * The same number gives the same areas. Ends the program when ICU cannot start.
 */
[[nodiscard]] catalogue::CataloguePointer generatedCatalogue(const catalogue::Catalogue &bundled, int areaCount);

/** What a search goes through: the letters of all searched texts of the areas, and their bytes as QString holds them.
 */
struct TextSize
{
    double utf16Bytes = 0;
    double utf8Bytes = 0;
};

[[nodiscard]] TextSize searchedText(const catalogue::Catalogue &catalogue);

} // namespace mueang::benchmarks
