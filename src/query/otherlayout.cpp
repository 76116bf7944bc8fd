// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/otherlayout.h"

#include "query/searchtext.h"
#include "text/fold.h"
#include "text/keyboardlayout.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

constexpr qsizetype fewestWrongLetters = 2;

bool hasThai(QStringView word)
{
    return std::any_of(word.begin(), word.end(), text::isThai);
}

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/** Retypes the words for which `isWanted` returns true. */
template<class IsWanted>
QString retyped(QStringView text, QString (*retype)(QStringView), IsWanted isWanted)
{
    QString result;
    for (const QStringView word : text::splitAtSpaces(text)) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += isWanted(word) ? retype(word) : word.toString();
    }
    return result;
}

/** Returns whether this is a mark or a vowel that follows a consonant. No Thai word begins with one. */
bool hangsOnConsonant(QChar c)
{
    return (c >= u'\u0E30' && c <= u'\u0E3A') || c == u'\u0E45' || (c >= u'\u0E47' && c <= u'\u0E4E');
}

bool mayStandInLatin(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.';
}

bool isPlausibleWord(QStringView word)
{
    return hasThai(word) ? !hangsOnConsonant(word.front()) : std::all_of(word.begin(), word.end(), mayStandInLatin);
}

/** Returns whether the text could have been meant, unlike most results of random keys. */
bool isPlausible(QStringView text)
{
    const std::vector<QStringView> words = text::splitAtSpaces(text);
    const auto isLong = [](QStringView word) { return text::fold(word).size() >= fewestWrongLetters; };
    return std::all_of(words.begin(), words.end(), isPlausibleWord) && std::any_of(words.begin(), words.end(), isLong);
}

} // namespace

std::vector<QString> inOtherLayout(QStringView text)
{
    const QString typed = text.left(maximumTextLength).toString().simplified();
    const std::vector<QStringView> words = text::splitAtSpaces(typed);
    if (std::ranges::all_of(words, isNumber)) {
        return {}; // a year or a number of which there is none
    }
    const auto isOther = [](QStringView word) { return !hasThai(word); };
    const auto isWord = [](QStringView word) { return !hasThai(word) && !isNumber(word); };
    std::vector<QString> meant;
    const auto add = [&meant, &typed](const QString &candidate) {
        const bool isNew = candidate != typed && std::find(meant.begin(), meant.end(), candidate) == meant.end();
        if (isNew && isPlausible(candidate)) {
            meant.push_back(candidate);
        }
    };
    // The digits of one layout are letters in the other, but a number may also be meant as it is.
    add(retyped(typed, text::toThaiLayout, isOther));
    add(retyped(typed, text::toThaiLayout, isWord));
    add(retyped(typed, text::toLatinLayout, hasThai));
    add(retyped(typed, text::toLatinLayout, [](QStringView word) { return hasThai(word) && !isNumber(word); }));
    return meant;
}

bool looksLikeOtherLayout(QStringView text)
{
    const std::vector<QStringView> words = text::splitAtSpaces(text.left(maximumTextLength));
    return std::any_of(words.begin(), words.end(), [](QStringView word) {
        constexpr QStringView thaiLetterKeys = u"[]\\;=";
        const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        return hasLetter && !hasThai(word)
            && std::any_of(word.begin(), word.end(), [&](QChar c) { return thaiLetterKeys.contains(c); });
    });
}

} // namespace mueang::query
