// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/format.h"
#include "text/years.h"

#include <QLatin1StringView>

#include <optional>

/** What the files are called that the window writes. */
namespace mueang::gui {

/**
 * A name for a file from a text of any length: in one line, without separators, not hidden, and cut between two letters
 * as people see them, so that it fits a file system together with the ending.
 */
[[nodiscard]] QString fileNameFor(const QString &text, QLatin1StringView ending);

/** The path with the ending of the format, unless it ends like a file of that kind already. */
[[nodiscard]] QString withSuffix(const QString &path, exporting::FormatId format);

/** What such a file may be called: "mueang-2565.xlsx", or without a year (Common Era) "smart-cities.xlsx". */
[[nodiscard]] QString exportName(std::optional<int> year, text::Era era, exporting::FormatId format);

} // namespace mueang::gui
