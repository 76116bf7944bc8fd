// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchtext.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace mueang::query {

/**
 * Returns a search text with its abbreviations written out: "ปี 65" is 2565 if that is one of the `years` of approval,
 * "ม." before a name is มหาวิทยาลัย.
 */
[[nodiscard]] QString writtenOut(QStringView text, std::span<const int> years);

/**
 * Returns the ways to read a search text, the first one to be tried first: writtenOut(), as it was typed, and without
 * generic words such as จังหวัด. Without repetitions; the text as typed is always among them, even if it is empty.
 */
[[nodiscard]] std::vector<SearchText> exactReadings(QStringView text, std::span<const int> years);

} // namespace mueang::query
