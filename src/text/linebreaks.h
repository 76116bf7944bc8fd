// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace mueang::text {

/**
 * Returns the line break opportunities in one paragraph as UTF-16 offsets, ascending: after spaces, hyphens and Thai
 * words according to ICU, but never inside a date ("9 ม.ค. 2566") or between an era and its year. Excludes 0 and the
 * length. Empty if ICU cannot create its break iterator.
 */
[[nodiscard]] std::vector<qsizetype> lineBreaks(QStringView text);

} // namespace mueang::text
