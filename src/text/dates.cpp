// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/years.h"

#include <QDateTime>
#include <QTimeZone>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <array>
#include <memory>

namespace mueang::text {

namespace {

/** The properties that select one of a thread's formats. */
struct Style
{
    Language language = Language::Thai;
    Era era = Era::Buddhist;
    bool hasDay = false;
    bool isLong = false;

    static constexpr std::size_t count = 16;

    [[nodiscard]] std::size_t index() const
    {
        return (language == Language::Thai ? 8U : 0U) + (era == Era::Buddhist ? 4U : 0U) + (hasDay ? 2U : 0U)
            + (isLong ? 1U : 0U);
    }
};

/**
 * CLDR's available formats yMMM, yMMMd, yMMMM and yMMMMd of th (Gregorian) and en-GB. Those of the Buddhist calendar
 * include the era, which the interface shows only once. ICU's pattern generator returns the same, but loads so much
 * data that the first date would block the window.
 */
const char16_t *pattern(const Style &style)
{
    if (style.isLong) {
        return style.hasDay ? u"d MMMM y" : u"MMMM y";
    }
    return style.hasDay ? u"d MMM y" : u"MMM y";
}

const char *localeName(const Style &style)
{
    const bool isBuddhist = style.era == Era::Buddhist;
    if (style.language == Language::Thai) {
        return isBuddhist ? "th_TH@calendar=buddhist;numbers=latn" : "th_TH@calendar=gregorian;numbers=latn";
    }
    return isBuddhist ? "en_GB@calendar=buddhist;numbers=latn" : "en_GB@calendar=gregorian;numbers=latn";
}

/** The program's dates are Gregorian throughout (ISO 8601); ICU's calendar is Julian before 1582 by default. */
void useNoJulianDates(icu::SimpleDateFormat &format)
{
    std::unique_ptr<icu::Calendar> calendar(format.getCalendar()->clone());
    if (auto *gregorian = dynamic_cast<icu::GregorianCalendar *>(calendar.get())) {
        constexpr UDate beforeAllDates = -8.64e15;
        UErrorCode status = U_ZERO_ERROR;
        gregorian->setGregorianChange(beforeAllDates, status);
        format.adoptCalendar(calendar.release());
    }
}

std::unique_ptr<icu::SimpleDateFormat> makeFormat(const Style &style)
{
    UErrorCode status = U_ZERO_ERROR;
    auto format = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(pattern(style)),
                                                          icu::Locale(localeName(style)), status);
    if (U_FAILURE(status)) {
        return nullptr;
    }
    format->setTimeZone(*icu::TimeZone::getGMT());
    useNoJulianDates(*format);
    return format;
}

/** ICU's formats are expensive to create and not thread-safe, hence one set per thread. */
const icu::SimpleDateFormat *format(const Style &style)
{
    thread_local std::array<std::unique_ptr<icu::SimpleDateFormat>, Style::count> formats;
    std::unique_ptr<icu::SimpleDateFormat> &entry = formats[style.index()];
    if (!entry) {
        entry = makeFormat(style);
    }
    return entry.get();
}

QString formatted(PartialDate date, Language language, Era era, bool isLong)
{
    if (!date.isKnown()) {
        return {};
    }
    if (date.month == 0) {
        return yearNumber(date.year, era);
    }
    const icu::SimpleDateFormat *dateFormat = format({language, era, date.day != 0, isLong});
    if (dateFormat == nullptr) {
        return toIsoString(date);
    }
    const QDate day(date.year, date.month, date.day == 0 ? 1 : date.day);
    icu::UnicodeString text;
    dateFormat->format(static_cast<UDate>(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()), text);
    return QStringView(text.getBuffer(), text.length()).toString();
}

} // namespace

QString longDate(PartialDate date, Language language, Era era)
{
    return formatted(date, language, era, true);
}

QString shortDate(PartialDate date, Language language, Era era)
{
    return formatted(date, language, era, false);
}

} // namespace mueang::text
