// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/letterbytes.h"

namespace mueang::query {

namespace {

constexpr std::uint8_t escape = 0x02;
constexpr int escapeDigits = 4;
constexpr unsigned bitsPerDigit = 5;

/** Returns the single byte of a letter, or 0 if it needs an escape. */
constexpr std::uint8_t oneByte(char16_t letter)
{
    if (letter >= u' ' && letter <= u'\x7F') {
        return static_cast<std::uint8_t>(letter);
    }
    const bool isThai = letter >= u'\u0E00' && letter <= u'\u0E5F';
    return isThai ? static_cast<std::uint8_t>(0xA0 + (letter - u'\u0E00')) : std::uint8_t{0};
}

} // namespace

void appendLetterBytes(std::vector<std::uint8_t> &bytes, QStringView folded)
{
    for (const QChar letter : folded) {
        const std::uint8_t byte = oneByte(letter.unicode());
        bytes.push_back(byte != 0 ? byte : escape);
        for (int digit = byte != 0 ? 0 : escapeDigits; digit > 0; --digit) {
            const unsigned bits = letter.unicode() >> (bitsPerDigit * static_cast<unsigned>(digit - 1));
            bytes.push_back(static_cast<std::uint8_t>(0x80U | (bits & 0x1FU)));
        }
    }
}

std::size_t letterByteCount(char16_t letter)
{
    return oneByte(letter) != 0 ? 1 : 1 + escapeDigits;
}

} // namespace mueang::query
