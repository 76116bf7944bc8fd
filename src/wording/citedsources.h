// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "wording/areacolumns.h"

#include <QString>

#include <span>
#include <vector>

/** The sources of exported areas: those that the entries themselves cite. */
namespace mueang::wording {

enum class SourceWords : std::uint8_t {
    Ids, ///< "S01; S04": where the list of sources stands beside the rows
    Links, ///< addresses, else titles: where nothing else says what a source is
    Keys, ///< "S01;S04": for scripts
};

/** What stands in the column of the sources; empty without sources. */
[[nodiscard]] QString sourcesText(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                  SourceWords words);

/** Each source that one of the rows cites, once, in the catalogue's order. */
[[nodiscard]] std::vector<catalogue::Index> citedSources(const catalogue::Catalogue &catalogue,
                                                         std::span<const catalogue::Index> rows);

/** "depa, Smart City Thailand, 9 Nov 2022": publisher, title and date, without what is not known. */
[[nodiscard]] QString sourceText(const catalogue::Source &source, const Presentation &presentation);

/** Whether an address may be a link: http or https with a host. */
[[nodiscard]] bool isWebAddress(QStringView url);

} // namespace mueang::wording
