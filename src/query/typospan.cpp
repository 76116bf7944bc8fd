// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/typospan.h"

#include "text/editdistance.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

bool startsWord(const text::FoldedText &text, qsizetype position)
{
    return position >= text.letters.size() || text.startsWord[static_cast<std::size_t>(position)];
}

/** Returns the end of the Latin word that contains the letter before `end`. Thai has no word separators. */
qsizetype wordEnd(const text::FoldedText &text, qsizetype end)
{
    while (end < text.letters.size() && !startsWord(text, end) && !text::isThai(text.letters[end])
           && !text::isThai(text.letters[end - 1])) {
        ++end;
    }
    return end;
}

QString reversed(QStringView letters)
{
    QString result = letters.toString();
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

std::optional<TypoSpan> typoSpan(const text::FoldedText &text, const QString &word)
{
    const bool isThaiWord = std::any_of(word.begin(), word.end(), text::isThai);
    const int maximum = text::maximumEdits(word.size());
    const text::NearMatch match =
        text::EditDistance(word, maximum)
            .to(text.letters, text.startsWord, isThaiWord ? text::Anchor::Anywhere : text::Anchor::WordStart);
    if (maximum == 0 || match.distance == text::noDistance) {
        return std::nullopt;
    }
    const QString before = reversed(QStringView(text.letters).first(match.end));
    const text::NearMatch back = text::EditDistance(reversed(word), maximum).to(before, {}, text::Anchor::TextStart);
    qsizetype begin = match.end - back.end;
    while (!isThaiWord && begin > 0 && !startsWord(text, begin)) {
        --begin;
    }
    return TypoSpan{match.distance, {begin, wordEnd(text, match.end)}};
}

} // namespace mueang::query
