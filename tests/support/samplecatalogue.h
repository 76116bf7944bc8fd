// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cataloguebuilder.h"

namespace mueang::testsupport {

/** The six regions of the Royal Society, and one region of the other scheme with the id "north". */
void addRegions(CatalogueBuilder &builder);

/**
 * Eight areas in six provinces (a seventh has none), in dictionary order of the Thai name:
 *
 * 0 hostile      formula-like Thai name, HTML, quotes and a line break; TH-80, approved 2022
 * 1 rayong       TH-21, 2022-08, livable, plan: Living and Environment
 * 2 phuket       TH-83, 2021-05-06, type not known, domains from secondary sources only
 * 3 cmu          TH-50, 2021, new, no organisation that proposed or leads
 * 4 ban-chang    TH-21, 2022-08, livable, medium; a summary names the year 2561
 * 5 rama-4       TH-10, 2021, new, logo 2021-12-24
 * 6 hat-yai      TH-90, 2022-08-05, livable, English name not known
 * 7 nowhere      TH-90, only an English name, nothing else known, low
 *
 * Rounds r1 (1/2564), r2 (2/2564), r3 (1/2565).
 */
[[nodiscard]] catalogue::CataloguePointer sampleCatalogue();

} // namespace mueang::testsupport
