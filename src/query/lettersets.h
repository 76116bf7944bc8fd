// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

/**
 * Which letters a text has, as bits that several letters share: enough to pass over most names that a
 * word is not near to, without folding them.
 */
namespace mueang::query {

using LetterSet = std::uint64_t;

/** A folded word or skeleton: which letters it has, how often. */
class LetterCounts final
{
public:
    explicit LetterCounts(QStringView folded);

    /** At least so many letters of the word are not in a text with these. */
    [[nodiscard]] int missingIn(LetterSet text) const;

private:
    LetterSet m_letters = 0;
    std::array<int, 64> m_counts{}; ///< per bit
};

/** Of a text as it stands in the data: at least the letters that it has when it is folded. */
[[nodiscard]] LetterSet possibleLetters(QStringView text);

/** Likewise: at least the consonants of its skeleton, and all vowels. */
[[nodiscard]] LetterSet possibleSounds(QStringView text);

} // namespace mueang::query
