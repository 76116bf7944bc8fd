// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/query.h"
#include "text/collator.h"

#include <span>
#include <vector>

namespace mueang::query {

/** Returns the sort rank of each area in the column, text::emptyRank for an unknown value. */
[[nodiscard]] std::vector<std::uint32_t> columnRanks(const catalogue::Catalogue &catalogue, AreaColumn column,
                                                     const text::Collator &collator);

/** Returns the areas sorted by Thai name, then English name, then id. */
[[nodiscard]] std::vector<catalogue::Index> dictionaryOrder(const catalogue::Catalogue &catalogue,
                                                            std::span<const std::uint32_t> thaiRanks,
                                                            std::span<const std::uint32_t> englishRanks);

} // namespace mueang::query
