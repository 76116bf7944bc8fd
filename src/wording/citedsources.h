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

enum class SourceWords : std::uint8_t {
    Ids, ///< "S01; S04", for output that also lists the sources
    Links, ///< URLs, or titles of sources without one, for output without a list of sources
    Keys, ///< "S01;S04", for scripts
};

/** Returns the text of the sources column; empty if the area cites none. */
[[nodiscard]] QString sourcesText(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                  SourceWords words);

/** Returns the sources that any of the rows cites, each once, in the catalogue's order. */
[[nodiscard]] std::vector<catalogue::Index> citedSources(const catalogue::Catalogue &catalogue,
                                                         std::span<const catalogue::Index> rows);

/** Returns publisher, title and date as far as known: "depa, Smart City Thailand, 9 Nov 2022". */
[[nodiscard]] QString sourceText(const catalogue::Source &source, const Presentation &presentation);

} // namespace mueang::wording
