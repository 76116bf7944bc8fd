// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cataloguebuilder.h"

namespace mueang::testsupport {

/**
 * One area of which everything is known, and beside it one of which nothing but the name is:
 * area 0 "rich", area 1 "poor". Sources S0 to S4; S0 is cited by the area and several of its facts.
 */
[[nodiscard]] catalogue::CataloguePointer richCatalogue();

/** Area 0 with the text in every place that takes one. */
[[nodiscard]] catalogue::CataloguePointer catalogueFullOf(const QString &text);

} // namespace mueang::testsupport
