// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchtext.h"

#include "query/genericwords.h"
#include "text/fold.h"
#include "text/script.h"
#include "text/years.h"

#include <algorithm>

namespace mueang::query {

namespace {

template<class FoldWord>
std::vector<QString> foldedWords(QStringView text, FoldWord foldWord)
{
    std::vector<QString> words;
    for (const QStringView part : text::splitAtSpaces(text.left(maximumTextLength))) {
        if (QString word = foldWord(part); !word.isEmpty()) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

/** Returns the distinct words, the longest first, ties in alphabetical order. */
std::vector<QString> distinct(std::vector<QString> words)
{
    std::sort(words.begin(), words.end(), [](const QString &left, const QString &right) {
        return left.size() != right.size() ? left.size() > right.size() : left < right;
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

QString joined(const std::vector<QString> &words)
{
    QString all;
    for (const QString &word : words) {
        all += word;
    }
    return all;
}

} // namespace

Term::Term(const QString &folded)
    : letters(folded)
    , matcher(folded)
    , isNumber(!folded.isEmpty() && std::all_of(folded.begin(), folded.end(), text::isAsciiDigit))
    , year(isNumber ? text::parseYear(folded) : std::nullopt)
{ }

SearchText::SearchText(const std::vector<QString> &words)
    : m_phrase(joined(words))
{
    const std::vector<QString> different = distinct(words);
    for (const QString &word : different) {
        m_terms.emplace_back(word);
    }
    for (const QString &word : words) {
        const auto found = std::find(different.begin(), different.end(), word);
        m_sequence.push_back(static_cast<std::size_t>(found - different.begin()));
    }
}

SearchText SearchText::parsed(QStringView text)
{
    return SearchText(foldedWords(text, text::fold));
}

SearchText SearchText::parsedWithoutGenericWords(QStringView text)
{
    return SearchText(foldedWords(text, foldWithoutGenericWord));
}

} // namespace mueang::query
