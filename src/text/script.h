// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

namespace mueang::text {

/** Returns whether the character is in Unicode's Thai block (U+0E00 to U+0E7F): letters, marks, digits, punctuation. */
constexpr bool isThai(QChar c)
{
    return c >= u'\u0E00' && c <= u'\u0E7F';
}

/** Returns whether the character is one of 0 to 9, the only digits in folded text. */
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace mueang::text
