// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QIODevice;

namespace mueang::catalogue::compile {

/**
 * Reads the device to its end and returns the rule that is broken if the bytes are no UTF-8 text with lines of cells
 * between commas: another encoding, a workbook, other separators. A single wrong cell is not objected to. A device
 * that fails is not objected to either: who reads it next notices.
 */
[[nodiscard]] std::optional<QString> objectionToForm(QIODevice &device);

} // namespace mueang::catalogue::compile
