// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <limits>
#include <vector>

namespace mueang::text {

/** Returned for "not found": greater than any accepted distance. */
inline constexpr int noDistance = std::numeric_limits<int>::max() / 4;

/** Where in a text a match may begin and end. */
enum class Anchor : std::uint8_t {
    Anywhere, ///< for Thai, which has no spaces between words
    WordStart, ///< begins at the start of a word
    WholeWord, ///< begins at the start of a word and ends at the end of one
    TextStart, ///< begins at the start of the text
    WholeText, ///< is the whole text
};

/** Whether a digit may be edited, which makes another number. */
enum class Digits : std::uint8_t { Fixed, Editable };

/** Returns the maximum number of edits for a word of this length: 0 below 4 letters, 1 below 8, else 2. */
[[nodiscard]] constexpr int maximumEdits(qsizetype letters)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longer = 8;
    return letters < shortest ? 0 : (letters < longer ? 1 : 2);
}

/** The best match of a word in a text. */
struct NearMatch
{
    int distance = noDistance;
    qsizetype end = 0; ///< one past its last letter; its start is not computed
};

/**
 * Computes the edit distance of one word to the best matching part of many texts: the fewest insertions, deletions,
 * substitutions and transpositions of neighbours (optimal string alignment). Sellers' algorithm with Ukkonen's
 * cut-off: the time is about `maximum` times the length of the text, also for long words. Not thread-safe.
 */
class EditDistance final
{
public:
    /** `word` is folded, as are the texts (fold()). Distances above `maximum` count as not found. */
    EditDistance(const QString &word, int maximum, Digits digits = Digits::Fixed);

    /**
     * Returns the best match, with noDistance if it needs more than `maximum` edits. `startsWord` has a flag per letter
     * of the text.
     */
    [[nodiscard]] NearMatch to(QStringView text, const std::vector<bool> &startsWord, Anchor anchor);

private:
    [[nodiscard]] int slip(QChar letter) const;
    void begin();
    void nextColumn(QChar letter, QChar letterBefore, int top);
    [[nodiscard]] int cell(std::size_t row, QChar letter, QChar letterBefore) const;

    using Column = std::vector<int>;
    QString m_word;
    int m_maximum;
    Digits m_digits;
    Column m_column;
    Column m_before;
    Column m_twoBefore;
    std::size_t m_last = 0; ///< last row of m_column with a distance within `maximum`
};

} // namespace mueang::text
