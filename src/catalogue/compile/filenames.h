// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mueang::catalogue::compile {

/** Whether the file of this name in a folder of CSV files is read. */
[[nodiscard]] bool isKnownFile(const QString &name);

/**
 * The known file that the name was probably meant to be: other capitals, a second ending or that of a spreadsheet,
 * blanks, "(1)", "copy", hyphens, or one slip of the pen.
 */
[[nodiscard]] std::optional<QString> resembledFile(const QString &name);

} // namespace mueang::catalogue::compile
