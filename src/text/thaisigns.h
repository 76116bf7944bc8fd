// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** Vowels, marks and punctuation of the Thai script (Unicode, block 0E00), as folding tells them apart. */

namespace mueang::text {

constexpr char16_t saraAa = u'\u0E32';
constexpr char16_t saraAm = u'\u0E33';
constexpr char16_t saraI = u'\u0E34';
constexpr char16_t saraUe = u'\u0E36';
constexpr char16_t saraE = u'\u0E40';
constexpr char16_t saraAe = u'\u0E41';
constexpr char16_t lakkhangyao = u'\u0E45';
constexpr char16_t nikhahit = u'\u0E4D';

/** Vowels and nikhahit that follow, top or underline a consonant: a second one is a slip of the hand. */
constexpr bool isDependentVowel(char16_t c)
{
    return (c >= u'\u0E30' && c <= u'\u0E39') || c == nikhahit;
}

/** Maitaikhu, the tones, thanthakhat, yamakkan and phinthu. */
constexpr bool isSilentThaiMark(char16_t c)
{
    return (c >= u'\u0E47' && c <= u'\u0E4C') || c == u'\u0E4E' || c == u'\u0E3A';
}

/** Sara u and sara uu: of all that is not silent, they alone have a canonical combining class. */
constexpr bool isVowelBelow(char16_t c)
{
    return c == u'\u0E38' || c == u'\u0E39';
}

constexpr bool isThaiPunctuation(char16_t c)
{
    // Paiyannoi and maiyamok are letters for Unicode.
    return c == u'\u0E2F' || c == u'\u0E46' || c == u'\u0E4F' || c == u'\u0E5A' || c == u'\u0E5B';
}

} // namespace mueang::text
