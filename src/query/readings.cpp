// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/readings.h"

#include "text/fold.h"
#include "text/script.h"
#include "text/years.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;

constexpr int century = 2500; ///< of the Buddhist Era
constexpr qsizetype fewestLettersOfName = 3; ///< "ม.อ." is an abbreviation itself

/** Returns the year of approval, in full, that two digits after the word for a year mean. */
QString yearInFull(QStringView digits, std::span<const int> years)
{
    const QString folded = text::fold(digits);
    if (folded.size() != 2 || !std::ranges::all_of(folded, text::isAsciiDigit)) {
        return {};
    }
    const int year = century + folded.toInt();
    const bool isKnown = std::ranges::find(years, year - text::buddhistOffset) != years.end();
    return isKnown ? QString::number(year) : QString();
}

/** Returns what follows the word for a year in a word: "65" of "ปี65", nothing of "ปี". */
std::optional<QStringView> behindYearWord(QStringView word)
{
    for (const QStringView yearWord : {QStringView(u"ปี"), QStringView(u"พ.ศ.")}) {
        if (word.startsWith(yearWord)) {
            return word.sliced(yearWord.size());
        }
    }
    return std::nullopt;
}

/** Returns the name of a university if a word and the next one are its short form, with or without a space. */
QString universityInFull(QStringView word, QStringView next)
{
    constexpr QStringView shortForm = u"ม.";
    if (!word.startsWith(shortForm)) {
        return {};
    }
    const QStringView name = word.size() > shortForm.size() ? word.sliced(shortForm.size()) : next;
    const bool isName = text::fold(name).size() >= fewestLettersOfName && !name.contains(u'.');
    return isName ? QString(u"มหาวิทยาลัย" + name) : QString();
}

} // namespace

QString writtenOut(QStringView text, std::span<const int> years)
{
    const std::vector<QStringView> words = text::splitAtSpaces(text.left(maximumTextLength));
    QStringList result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QStringView next = i + 1 < words.size() ? words[i + 1] : QStringView();
        const std::optional<QStringView> digits = behindYearWord(words[i]);
        const bool isApart = digits ? digits->isEmpty() : words[i].size() == 2;
        const QString inFull =
            digits ? yearInFull(digits->isEmpty() ? next : *digits, years) : universityInFull(words[i], next);
        result.append(inFull.isEmpty() ? words[i].toString() : inFull);
        i += !inFull.isEmpty() && isApart ? 1 : 0;
    }
    return result.join(u' ');
}

std::vector<SearchText> exactReadings(QStringView text, std::span<const int> years)
{
    std::vector<SearchText> readings{SearchText::parsed(writtenOut(text, years))};
    const auto add = [&readings](SearchText reading) {
        const auto isSame = [&reading](const SearchText &other) {
            return other.phrase().letters == reading.phrase().letters;
        };
        if (std::ranges::none_of(readings, isSame)) {
            readings.push_back(std::move(reading));
        }
    };
    add(SearchText::parsed(text));
    if (SearchText specific = SearchText::parsedWithoutGenericWords(text); !specific.isEmpty()) {
        add(std::move(specific));
    }
    return readings;
}

} // namespace mueang::query
