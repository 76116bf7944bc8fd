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

/** The difference of Buddhist and Common Era years in the Thai solar calendar since 1941. */
inline constexpr int buddhistOffset = 543;

/** A date with year, month or day precision. Years are Common Era; 0 means unknown. */
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isKnown() const { return year != 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the comparison with 0
    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
};

/** Parses "2022", "2022-08" or "2022-08-05" (Common Era). Returns nullopt unless it is a valid date. */
[[nodiscard]] std::optional<PartialDate> parsePartialDate(QStringView text);

/** Returns the form that parsePartialDate() parses, for CSV with keys and for JSON. Empty if unknown. */
[[nodiscard]] QString toIsoString(PartialDate date);

/**
 * Parses a year as typed by a person, in Thai or Arabic digits, and returns it in the Common Era: 2400 and later is
 * read as Buddhist Era. Returns nullopt unless it is from 1900 to 2199 C.E. (2443 to 2742 B.E.).
 */
[[nodiscard]] std::optional<int> parseYear(QStringView text);

/** Returns the year as a bare number, "2565" or "2022". */
[[nodiscard]] QString yearNumber(int commonEraYear, Era era);

/**
 * Formats the date with ICU in the precision that is known: "9 พฤศจิกายน 2565", "August 2022", "2021". Empty if
 * unknown.
 */
[[nodiscard]] QString longDate(PartialDate date, Language language, Era era);

/** Formats the date as longDate() does, but with the abbreviated month: "9 พ.ย. 2565", "9 Nov 2022". */
[[nodiscard]] QString shortDate(PartialDate date, Language language, Era era);

} // namespace mueang::text
