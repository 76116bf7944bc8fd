// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "cli/commandline.h"
#include "text/years.h"

#include <optional>

namespace mueang::cli {

/**
 * Parses the value of a filter as a person writes it: the key, a label in either language, in any spelling with the
 * same text::fold(), or "unknown" where the function returns an optional. The error lists the accepted values.
 */
[[nodiscard]] Parsed<std::optional<catalogue::Domain>> parseDomain(const QString &word);
[[nodiscard]] Parsed<std::optional<catalogue::CityType>> parseCityType(const QString &word);
[[nodiscard]] Parsed<catalogue::Verification> parseVerification(const QString &word);
[[nodiscard]] Parsed<text::Language> parseLanguage(const QString &word);
[[nodiscard]] Parsed<text::Era> parseEra(const QString &word);

/** Parses a year in either era and any digits, and returns it in the Common Era; 0 for "unknown". */
[[nodiscard]] Parsed<int> parseApprovalYear(const QString &word);

} // namespace mueang::cli
