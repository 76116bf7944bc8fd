// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/years.h"

#include "text/script.h"

#include <QDate>

#include <algorithm>

namespace mueang::text {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int firstBuddhistLookingYear = 2400;

/** Parses ASCII digits. Returns nullopt for anything else, including signs and spaces. */
std::optional<int> number(QStringView digits)
{
    if (!std::all_of(digits.begin(), digits.end(), isAsciiDigit)) {
        return std::nullopt;
    }
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

int digitValue(QChar c)
{
    if (c >= u'\u0E50' && c <= u'\u0E59') {
        return c.unicode() - u'\u0E50';
    }
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

} // namespace

std::optional<PartialDate> parsePartialDate(QStringView text)
{
    const bool hasMonth = text.size() >= 7;
    const bool hasDay = text.size() == 10;
    if ((text.size() != 4 && text.size() != 7 && !hasDay) || (hasMonth && text[4] != u'-')
        || (hasDay && text[7] != u'-')) {
        return std::nullopt;
    }
    const std::optional<int> year = number(text.first(4));
    const std::optional<int> month = hasMonth ? number(text.sliced(5, 2)) : 1;
    const std::optional<int> day = hasDay ? number(text.sliced(8, 2)) : 1;
    if (!year || *year == 0 || !month || !day || !QDate::isValid(*year, *month, *day)) {
        return std::nullopt;
    }
    return PartialDate{*year, hasMonth ? *month : 0, hasDay ? *day : 0};
}

QString toIsoString(PartialDate date)
{
    if (!date.isKnown()) {
        return {};
    }
    const auto padded = [](int value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    QString text = padded(date.year, 4);
    if (date.month != 0) {
        text += u'-' + padded(date.month, 2);
        if (date.day != 0) {
            text += u'-' + padded(date.day, 2);
        }
    }
    return text;
}

std::optional<int> parseYear(QStringView text)
{
    const QStringView digits = text.trimmed();
    if (digits.size() != 4) {
        return std::nullopt;
    }
    int year = 0;
    for (const QChar c : digits) {
        const int value = digitValue(c);
        if (value < 0) {
            return std::nullopt;
        }
        year = year * 10 + value;
    }
    if (year >= firstBuddhistLookingYear) {
        year -= buddhistOffset;
    }
    return year >= firstYear && year <= lastYear ? std::optional(year) : std::nullopt;
}

QString yearNumber(int commonEraYear, Era era)
{
    return QString::number(era == Era::Buddhist ? commonEraYear + buddhistOffset : commonEraYear);
}

} // namespace mueang::text
