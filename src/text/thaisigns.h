// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** Vowels, marks and punctuation of the Thai script (Unicode block 0E00), by their role in folding. */

namespace mueang::text {

constexpr char16_t saraAa = u'\u0E32';
constexpr char16_t saraAm = u'\u0E33';
constexpr char16_t saraI = u'\u0E34';
constexpr char16_t saraUe = u'\u0E36';
constexpr char16_t saraE = u'\u0E40';
constexpr char16_t saraAe = u'\u0E41';
constexpr char16_t lakkhangyao = u'\u0E45';
constexpr char16_t nikhahit = u'\u0E4D';

/**
 * Returns whether this is a vowel or nikhahit written after, above or below a consonant. A repeated one is a typing
 * error.
 */
constexpr bool isDependentVowel(char16_t c)
{
    return (c >= u'\u0E30' && c <= u'\u0E39') || c == nikhahit;
}

/** Returns whether this is maitaikhu, a tone mark, thanthakhat, yamakkan or phinthu. */
constexpr bool isIgnoredThaiMark(char16_t c)
{
    return (c >= u'\u0E47' && c <= u'\u0E4C') || c == u'\u0E4E' || c == u'\u0E3A';
}

/** Returns whether this is sara u or sara uu, the only non-silent signs with a non-zero canonical combining class. */
constexpr bool isVowelBelow(char16_t c)
{
    return c == u'\u0E38' || c == u'\u0E39';
}

constexpr bool isThaiPunctuation(char16_t c)
{
    // Unicode classifies paiyannoi and maiyamok as letters.
    return c == u'\u0E2F' || c == u'\u0E46' || c == u'\u0E4F' || c == u'\u0E5A' || c == u'\u0E5B';
}

} // namespace mueang::text
