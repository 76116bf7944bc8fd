// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

/**
 * Bloom-filter-like sets of letters, in which several letters share a bit. They exclude most names that a word is not
 * near to, without folding them.
 */
namespace mueang::query {

using LetterSet = std::uint64_t;

/** The number of occurrences of each letter in a folded word or skeleton. */
class LetterCounts final
{
public:
    explicit LetterCounts(QStringView folded);

    /** Returns a lower bound of the number of letters that a text with the set `text` lacks. */
    [[nodiscard]] int missingIn(LetterSet text) const;

private:
    LetterSet m_letters = 0;
    std::array<int, 64> m_counts{}; ///< per bit
};

/** Returns a superset of the letters that an unfolded text has after folding. */
[[nodiscard]] LetterSet possibleLetters(QStringView text);

/** Returns a superset of the letters in the text's romanisation skeleton, including all vowels. */
[[nodiscard]] LetterSet possibleSounds(QStringView text);

} // namespace mueang::query
