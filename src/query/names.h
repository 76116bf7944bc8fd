// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace mueang::query {

/**
 * Returns the provinces that match a name or code: Thai, English, alias, abbreviation or ISO code, compared after
 * folding. Exact matches take precedence over prefixes. One result is unambiguous, several are candidates.
 */
[[nodiscard]] std::vector<catalogue::Index> provincesNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** Does the same for the six regions: ภาคใต้, ใต้, South, Southern Thailand, Phak Tai, south. */
[[nodiscard]] std::vector<catalogue::Index> regionsNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** Does the same for rounds, by id or label: "ครั้งที่ 1/2565" or "1/2565". */
[[nodiscard]] std::vector<catalogue::Index> roundsNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** Does the same for organisations in either language. Returns their names as in filters (organisationName). */
[[nodiscard]] QStringList organisationsNamed(const catalogue::Catalogue &catalogue, QStringView name);

} // namespace mueang::query
