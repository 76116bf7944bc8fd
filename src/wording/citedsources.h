// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "wording/areacolumns.h"

#include <QString>

#include <span>
#include <vector>

/** Sources of exported areas: those that the areas themselves cite. */
namespace mueang::wording {

/** Returns the sources that any of the rows cites, each once, in the catalogue's order. */
[[nodiscard]] std::vector<catalogue::Index> citedSources(const catalogue::Catalogue &catalogue,
                                                         std::span<const catalogue::Index> rows);

/** Returns publisher, title and date as far as known: "depa, Smart City Thailand, 9 Nov 2022". */
[[nodiscard]] QString sourceText(const catalogue::Source &source, const Presentation &presentation);

} // namespace mueang::wording
