// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchtext.h"

#include "query/genericwords.h"
#include "text/script.h"
#include "text/years.h"

#include <algorithm>

namespace mueang::query {

namespace {

/** Returns one of the two forms of each word, where it has letters. */
std::vector<QString> lettersOf(QStringView text, QString FoldedWord::*form)
{
    std::vector<QString> words;
    for (FoldedWord &word : foldWords(text.left(maximumTextLength))) {
        if (!(word.*form).isEmpty()) {
            words.push_back(std::move(word.*form));
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
    return SearchText(lettersOf(text, &FoldedWord::letters));
}

SearchText SearchText::parsedWithoutGenericWords(QStringView text)
{
    return SearchText(lettersOf(text, &FoldedWord::specific));
}

} // namespace mueang::query
