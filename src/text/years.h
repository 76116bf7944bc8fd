// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace mueang::text {

enum class Language : std::uint8_t { Thai, English };
enum class Era : std::uint8_t { Buddhist, Common };

/** The Thai solar calendar since 1941 differs from the Gregorian one by this many years. */
inline constexpr int buddhistOffset = 543;

/** A date known to the year, the month or the day. Years are Common Era; 0 = not known. */
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isKnown() const { return year != 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the comparison with 0
    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
};

/** Reads "2022", "2022-08" or "2022-08-05" (Common Era, checked against the calendar). */
[[nodiscard]] std::optional<PartialDate> parsePartialDate(QStringView text);

/** The form that parsePartialDate() reads: what CSV with keys and JSON hold. Empty if not known. */
[[nodiscard]] QString toIsoString(PartialDate date);

/**
 * A year as a person writes it, in Thai or Arabic digits: 2400 and later is Buddhist Era, else
 * Common Era. Gives the Common Era year; nothing if the text is not a plausible year (1900 to 2199
 * C.E., 2443 to 2742 B.E.).
 */
[[nodiscard]] std::optional<int> parseYear(QStringView text);

/** The number alone, "2565" or "2022". */
[[nodiscard]] QString yearNumber(int commonEraYear, Era era);

/** Just the precision that is known, through ICU: "9 พฤศจิกายน 2565", "August 2022", "2021". Not known: empty. */
[[nodiscard]] QString longDate(PartialDate date, Language language, Era era);

/** As longDate() with the short month: "9 พ.ย. 2565", "9 Nov 2022". */
[[nodiscard]] QString shortDate(PartialDate date, Language language, Era era);

} // namespace mueang::text
