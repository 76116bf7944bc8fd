// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <limits>
#include <vector>

namespace mueang::text {

/** More than any distance that counts: "not found". */
inline constexpr int noDistance = std::numeric_limits<int>::max() / 4;

/** Where in a text a word may begin and end. */
enum class Anchor : std::uint8_t {
    Anywhere, ///< a Thai word, as Thai has no spaces between words
    WordStart, ///< it begins where a word does
    WholeWord, ///< and ends where one does
    TextStart, ///< it is the beginning of the text
    WholeText, ///< it is the text
};

/** How many slips a word of so many letters may have: none below 4, 1 below 8, else 2. */
[[nodiscard]] constexpr int mostSlips(qsizetype letters)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longer = 8;
    return letters < shortest ? 0 : (letters < longer ? 1 : 2);
}

/** The best place of a word in a text. */
struct NearMatch
{
    int distance = noDistance;
    qsizetype end = 0; ///< behind the last letter; where it begins is not known
};

/**
 * Compares one word with many texts: the fewest letters to leave out, add, change or swap with
 * their neighbour (optimal string alignment) that make the word a part of the text; digits are never
 * touched. Sellers' algorithm with Ukkonen's cut-off: its time is about `most` times the length of
 * the text, also for long words. Not for two threads at a time.
 */
class EditDistance final
{
public:
    /** Both are folded (fold()). Distances over `most` are not told apart. */
    EditDistance(const QString &word, int most);

    /** `startsWord` per letter of the text. noDistance when there are more than `most` slips. */
    [[nodiscard]] NearMatch to(QStringView text, const std::vector<bool> &startsWord, Anchor anchor);

private:
    void begin();
    void nextColumn(QChar letter, QChar letterBefore, int top);
    [[nodiscard]] int cell(std::size_t row, QChar letter, QChar letterBefore) const;

    using Column = std::vector<int>;
    QString m_word;
    int m_most;
    Column m_column;
    Column m_before;
    Column m_twoBefore;
    std::size_t m_last = 0; ///< the last row of m_column that is within `most`
};

} // namespace mueang::text
