// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace mueang::query {

/** Bytes that are part of no letter: all others are greater. */
inline constexpr std::uint8_t rowEnd = 0x00;
inline constexpr std::uint8_t fieldEnd = 0x01;

/**
 * Appends a folded text in the form that is scanned, where nearly every letter is one byte: ASCII as it
 * is, Thai as in TIS-620 (U+0E01 = 0xA1), any other UTF-16 unit 0x02 and four bytes 0x80 to 0x9F. No letter
 * begins within another, so a text is found where its bytes are.
 */
void appendLetterBytes(std::vector<std::uint8_t> &bytes, QStringView folded);

/** How many bytes appendLetterBytes() makes of a letter. */
[[nodiscard]] std::size_t letterByteCount(char16_t letter);

} // namespace mueang::query
