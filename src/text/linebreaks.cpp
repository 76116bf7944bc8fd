// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/linebreaks.h"

#include <QRegularExpression>
#include <QStringList>
#include <unicode/brkiter.h>
#include <unicode/dtfmtsym.h>
#include <unicode/utext.h>

#include <memory>

namespace mueang::text {

namespace {

using namespace Qt::StringLiterals;

/**
 * Returns the thread's break iterator, which is expensive to create and not thread-safe; null if ICU cannot create it.
 */
icu::BreakIterator *breakIterator()
{
    thread_local const auto iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(icu::Locale("th"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

/** Returns the month names, long and abbreviated, in the languages of the interface. */
QStringList monthNames()
{
    QStringList names;
    for (const char *locale : {"th", "en_GB"}) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(locale), status);
        for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const icu::UnicodeString *months = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width);
            for (std::int32_t month = 0; U_SUCCESS(status) && month < count; ++month) {
                names.append(
                    QRegularExpression::escape(QStringView(months[month].getBuffer(), months[month].length())));
            }
        }
    }
    return names;
}

/** Matches the dates that years.h formats, and a year with its era. */
const QRegularExpression &unbroken()
{
    static const QRegularExpression expression(
        uR"(\b(?:\d{1,2} )?(?:%1) \d{4}\b|(?:พ\.ศ\.|ค\.ศ\.) \d{4}\b)"_s.arg(monthNames().join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/**
 * Returns whether the text begins with silenced consonants ("ร์ท"), which end a word. ICU's dictionary lacks loan words
 * and would break สมาร์ท before its ร์.
 */
bool beginsSilenced(QStringView text)
{
    const auto at = [text](qsizetype place) { return place < text.size() ? text[place] : QChar(); };
    constexpr qsizetype maxConsonants = 2; // จัน-ทร์
    qsizetype place = 0;
    while (place < maxConsonants && at(place) >= u'ก' && at(place) <= u'ฮ') {
        ++place;
    }
    const bool hasVowel = at(place) == u'\u0E34' || at(place) == u'\u0E38'; // สิท-ธิ์, พัน-ธุ์
    return place > 0 && at(place + (hasVowel ? 1 : 0)) == u'\u0E4C';
}

} // namespace

std::vector<qsizetype> lineBreaks(QStringView text)
{
    std::vector<qsizetype> breaks;
    icu::BreakIterator *iterator = breakIterator();
    if (iterator == nullptr) {
        return breaks;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    iterator->setText(&source, status);
    utext_close(&source); // the iterator has made a shallow clone
    if (U_FAILURE(status)) {
        return breaks;
    }
    auto together = unbroken().globalMatch(text.toString());
    for (std::int32_t place = iterator->next(); place != icu::BreakIterator::DONE && place < text.size();
         place = iterator->next()) {
        while (together.hasNext() && together.peekNext().capturedEnd() <= place) {
            together.next();
        }
        if ((!together.hasNext() || together.peekNext().capturedStart() >= place) && !beginsSilenced(text.mid(place))) {
            breaks.push_back(place);
        }
    }
    return breaks;
}

} // namespace mueang::text
