// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QIODevice;

namespace mueang::catalogue::compile {

/**
 * Reads the device to its end and returns the violated rule if the file as a whole is not comma-separated UTF-8 text:
 * another encoding, a workbook, other separators. Ignores single invalid cells, and read errors of the device, which
 * the next reader reports.
 */
[[nodiscard]] std::optional<QString> violatedFormRule(QIODevice &device);

} // namespace mueang::catalogue::compile
