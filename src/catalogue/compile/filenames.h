// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mueang::catalogue::compile {

/** Returns whether a file with this name is read as part of a folder of CSV files. */
[[nodiscard]] bool isKnownFile(const QString &name);

/**
 * Returns the known file that the name probably stands for: with other capitals, an extra or a spreadsheet suffix,
 * blanks, "(1)", "copy", hyphens, or one typing error.
 */
[[nodiscard]] std::optional<QString> similarKnownFile(const QString &name);

} // namespace mueang::catalogue::compile
