// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "cli/commandline.h"
#include "text/years.h"

#include <optional>

namespace mueang::cli {

/**
 * A filter's value as a person writes it: the key, the label in either language, in any spelling
 * that folds the same, or "unknown" where that is an answer. The error lists what can be said.
 */
[[nodiscard]] Parsed<std::optional<catalogue::Domain>> parseDomain(const QString &word);
[[nodiscard]] Parsed<std::optional<catalogue::CityType>> parseCityType(const QString &word);
[[nodiscard]] Parsed<catalogue::Verification> parseVerification(const QString &word);
[[nodiscard]] Parsed<text::Language> parseLanguage(const QString &word);
[[nodiscard]] Parsed<text::Era> parseEra(const QString &word);

/** In either era and any digits; 0 for "unknown". */
[[nodiscard]] Parsed<int> parseApprovalYear(const QString &word);

} // namespace mueang::cli
