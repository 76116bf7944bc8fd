// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace mueang::query {

/**
 * The provinces that a person may mean by a name or code: Thai, English, alias, abbreviation, ISO
 * code, in any spelling that folds the same; a whole name beats the beginning of one. One hit is an
 * answer, several are candidates, none is unknown.
 */
[[nodiscard]] std::vector<catalogue::Index> provincesNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** The same for the six regions; ภาคใต้, ใต้, South, Southern Thailand, Phak Tai, south. */
[[nodiscard]] std::vector<catalogue::Index> regionsNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** The same for rounds: by id or label, "ครั้งที่ 1/2565" or "1/2565". */
[[nodiscard]] std::vector<catalogue::Index> roundsNamed(const catalogue::Catalogue &catalogue, QStringView name);

/** Names as filters have them (organisationName), of organisations called or beginning so in either language. */
[[nodiscard]] QStringList organisationsNamed(const catalogue::Catalogue &catalogue, QStringView name);

} // namespace mueang::query
