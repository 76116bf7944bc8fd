// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace mueang::query {

/** Terminators, less than any byte of a letter. */
inline constexpr std::uint8_t rowEnd = 0x00;
inline constexpr std::uint8_t fieldEnd = 0x01;

/**
 * Appends a folded text in the encoding used for scanning, in which nearly every letter is one byte: ASCII unchanged,
 * Thai as in TIS-620 (U+0E01 = 0xA1), any other UTF-16 unit as 0x02 and four bytes from 0x80 to 0x9F. No letter begins
 * inside another one, so a byte search finds whole letters only.
 */
void appendLetterBytes(std::vector<std::uint8_t> &bytes, QStringView folded);

/** Returns the number of bytes that appendLetterBytes() writes for a letter. */
[[nodiscard]] std::size_t letterByteCount(char16_t letter);

} // namespace mueang::query
