// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/editdistance.h"

#include <algorithm>

namespace mueang::text {

namespace {

/** Saturates at noDistance, so that the result can be added to again. */
int sum(int left, int right)
{
    return std::min(left + right, noDistance);
}

/** What an anchor permits at a position between two letters. */
struct Gap
{
    bool mayBegin = false;
    bool mayEnd = false;
};

Gap gap(Anchor anchor, bool isBeforeWord, bool isAtEnd)
{
    switch (anchor) {
    case Anchor::Anywhere:
        return {true, true};
    case Anchor::WordStart:
        return {isBeforeWord, true};
    case Anchor::WholeWord:
        return {isBeforeWord, isBeforeWord || isAtEnd};
    case Anchor::TextStart:
        return {false, true};
    case Anchor::WholeText:
        return {false, isAtEnd};
    }
    return {};
}

} // namespace

EditDistance::EditDistance(const QString &word, int maximum, Digits digits)
    : m_word(word)
    , m_maximum(maximum)
    , m_digits(digits)
    , m_column(static_cast<std::size_t>(word.size()) + 1)
    , m_before(m_column.size())
    , m_twoBefore(m_column.size())
{ }

/** Returns the cost of editing a letter. */
int EditDistance::slip(QChar letter) const
{
    return m_digits == Digits::Fixed && letter >= u'0' && letter <= u'9' ? noDistance : 1;
}

void EditDistance::begin()
{
    m_column[0] = 0;
    m_last = 0;
    for (std::size_t row = 1; row < m_column.size(); ++row) {
        m_column[row] = sum(m_column[row - 1], slip(m_word[static_cast<qsizetype>(row) - 1]));
        if (m_column[row] > m_maximum) {
            break;
        }
        m_last = row;
    }
}

/** Returns the fewest edits that turn the first `row` letters of the word into a suffix of the text read so far. */
int EditDistance::cell(std::size_t row, QChar letter, QChar letterBefore) const
{
    const QChar wanted = m_word[static_cast<qsizetype>(row) - 1];
    int best = wanted == letter ? m_before[row - 1] : sum(m_before[row - 1], std::max(slip(wanted), slip(letter)));
    if (best == 0) {
        return best;
    }
    best = std::min(best, sum(m_column[row - 1], slip(wanted)));
    best = std::min(best, sum(m_before[row], slip(letter)));
    if (row > 1 && wanted == letterBefore && m_word[static_cast<qsizetype>(row) - 2] == letter) {
        best = std::min(best, sum(m_twoBefore[row - 2], std::max(slip(wanted), slip(letter))));
    }
    return best;
}

void EditDistance::nextColumn(QChar letter, QChar letterBefore, int top)
{
    m_twoBefore.swap(m_before);
    m_before.swap(m_column);
    m_column[0] = top;
    // Ukkonen's cut-off: values do not decrease along a diagonal, so below row m_last + 1 only deletions from the row
    // above can be within `maximum`.
    const std::size_t end = std::min(m_last + 2, m_column.size());
    m_last = 0;
    std::size_t row = 1;
    for (; row < m_column.size() && (row < end || m_column[row - 1] < m_maximum); ++row) {
        m_column[row] = row < end ? cell(row, letter, letterBefore)
                                  : sum(m_column[row - 1], slip(m_word[static_cast<qsizetype>(row) - 1]));
        if (m_column[row] <= m_maximum) {
            m_last = row;
        }
    }
    if (row < m_column.size()) {
        m_column[row] = noDistance; // read by the next column, one row further
    }
}

NearMatch EditDistance::to(QStringView text, const std::vector<bool> &startsWord, Anchor anchor)
{
    NearMatch best;
    if (text.size() + m_maximum < m_word.size()) {
        return best;
    }
    begin();
    int top = 0;
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isAtEnd = i + 1 == text.size();
        const auto next = static_cast<std::size_t>(i) + 1;
        const Gap behind = gap(anchor, next < startsWord.size() && startsWord[next], isAtEnd);
        top = behind.mayBegin ? 0 : sum(top, slip(text[i]));
        nextColumn(text[i], before, top);
        before = text[i];
        const int here = behind.mayEnd && m_last + 1 == m_column.size() ? m_column[m_last] : noDistance;
        if (here < best.distance || (isAtEnd && here == best.distance)) {
            best = {here, i + 1};
        }
    }
    return best.distance < noDistance ? best : NearMatch();
}

} // namespace mueang::text
