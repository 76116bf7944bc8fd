// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace mueang::catalogue::compile {

/** A single line, or text that may have line breaks. */
enum class TextKind : std::uint8_t { Line, Prose };

/** Returns the rule that a text violates, or nullopt if it can be displayed as it is. */
[[nodiscard]] std::optional<QString> violatedTextRule(QStringView text, TextKind kind);

/** Returns whether the text consists of words of lower-case ASCII letters and digits, separated by one `joint` each. */
[[nodiscard]] bool isSlug(QStringView text, char16_t joint);
[[nodiscard]] bool isSourceId(QStringView text);
[[nodiscard]] bool isProvinceCode(QStringView text);

/** Parses digits with an optional minus sign. */
[[nodiscard]] std::optional<qint64> parseInteger(QStringView text);

/**
 * Parses digits with an optional minus sign and decimal point. Accepts no exponent and no group separators; never
 * returns an infinity.
 */
[[nodiscard]] std::optional<double> parseReal(QStringView text);

} // namespace mueang::catalogue::compile
