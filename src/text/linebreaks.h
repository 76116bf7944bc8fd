// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace mueang::text {

/**
 * The places in one paragraph where a line may end, in UTF-16 units, ascending: behind spaces, hyphens and Thai
 * words, as ICU knows them, but never inside a date ("9 ม.ค. 2566") or between an era and its year. Neither 0
 * nor the length is among them. Empty when ICU cannot start.
 */
[[nodiscard]] std::vector<qsizetype> lineBreaks(QStringView text);

} // namespace mueang::text
