// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

namespace mueang::exporting {

/**
 * Everything known about an area as plain text for a terminal: facts with the numbers of their
 * sources, the sources below. What is not known is said. Free of control characters but line ends.
 */
[[nodiscard]] QString factSheet(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                const wording::Presentation &presentation);

} // namespace mueang::exporting
