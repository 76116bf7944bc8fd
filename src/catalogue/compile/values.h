// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace mueang::catalogue::compile {

/** A name stands in one line; a note may have several. */
enum class TextKind : std::uint8_t { Line, Prose };

/** The rule that a text breaks; nothing if it is fit to be shown as it is. */
[[nodiscard]] std::optional<QString> objectionToText(QStringView text, TextKind kind);

/** An address that a browser may be sent to. */
[[nodiscard]] bool isWebAddress(const QString &text);

/** Words of small letters and digits, with one `joint` between two. */
[[nodiscard]] bool isSlug(QStringView text, char16_t joint);
[[nodiscard]] bool isSourceId(QStringView text);
[[nodiscard]] bool isProvinceCode(QStringView text);

/** Digits with an optional sign. */
[[nodiscard]] std::optional<qint64> parseInteger(QStringView text);

/** Digits with an optional sign and decimal point; no exponent, no separators, never infinite. */
[[nodiscard]] std::optional<double> parseReal(QStringView text);

} // namespace mueang::catalogue::compile
