// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/lettersets.h"

#include <bit>

namespace mueang::query {

namespace {

constexpr LetterSet allLetters = ~LetterSet{0};
constexpr std::size_t tableSize = 128;
using Table = std::array<LetterSet, tableSize>;

constexpr LetterSet bit(char16_t c)
{
    return LetterSet{1} << (c % 64U);
}

constexpr LetterSet bits(QStringView letters)
{
    LetterSet set = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) { // in Qt 6.4, begin() is not constexpr
        set |= bit(letters[i].unicode());
    }
    return set;
}

/** Returns the bits for U+0000 to U+007F: capitals map to small letters; folding drops everything else. */
constexpr Table asciiLetters()
{
    Table table{};
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        table[c] = bit(c);
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        table[c] = bit(c);
        table[c - u'a' + u'A'] = bit(c);
    }
    return table;
}

/** Returns the bits for U+0E00 to U+0E7F, including the results of fold() for pairs. */
constexpr Table thaiLetters()
{
    Table table{};
    for (char16_t c = 0; c < tableSize; ++c) {
        table[c] = bit(static_cast<char16_t>(u'\u0E00' + c));
    }
    table[u'\u0E40' - u'\u0E00'] |= bit(u'\u0E41');
    table[u'\u0E45' - u'\u0E00'] |= bit(u'\u0E32') | bit(u'\u0E33');
    table[u'\u0E4D' - u'\u0E00'] |= bit(u'\u0E33') | bit(u'\u0E36');
    for (char16_t digit = 0; digit <= 9; ++digit) {
        table[u'\u0E50' - u'\u0E00' + digit] |= bit(static_cast<char16_t>(u'0' + digit));
    }
    return table;
}

/** Returns the bits of the letters that phoneticKey() may write for a letter. */
constexpr Table latinSounds()
{
    Table table = asciiLetters();
    constexpr std::array<QStringView, 11> sounds{u"bp", u"fp", u"dt", u"gk\u014B", u"qk", u"jct",
                                                 u"ct", u"vw", u"zs", u"ln",       u"rn"};
    for (const QStringView sound : sounds) {
        table[sound[0].unicode()] |= bits(sound);
        table[sound[0].unicode() - u'a' + u'A'] |= bits(sound);
    }
    return table;
}

LetterSet collected(QStringView text, const Table &ascii)
{
    static constexpr Table thai = thaiLetters();
    LetterSet set = 0;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (c < tableSize) {
            set |= ascii[c];
        } else if (c >= u'\u0E00' && c <= u'\u0E7F') {
            set |= thai[c - u'\u0E00'];
        } else {
            return allLetters;
        }
    }
    return set;
}

} // namespace

LetterCounts::LetterCounts(QStringView folded)
    : m_letters(bits(folded))
{
    for (const QChar c : folded) {
        ++m_counts[c.unicode() % m_counts.size()];
    }
}

int LetterCounts::missingIn(LetterSet text) const
{
    int missing = 0;
    for (LetterSet rest = m_letters & ~text; rest != 0; rest &= rest - 1) {
        missing += m_counts[static_cast<std::size_t>(std::countr_zero(rest))];
    }
    return missing;
}

LetterSet possibleLetters(QStringView text)
{
    static constexpr Table ascii = asciiLetters();
    return collected(text, ascii);
}

LetterSet possibleSounds(QStringView text)
{
    static constexpr Table ascii = latinSounds();
    return collected(text, ascii) | bits(u"aeiou");
}

} // namespace mueang::query
