// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QString>

/**
 * "What's this?" for the words that need it: what the program means by them, and what the glossary of the open
 * catalogue says. All are HTML in which every text is escaped, and empty where there is nothing to say.
 */
namespace mueang::app {

enum class Word : std::uint8_t { ApprovalYear, Logo, Round, Domain, CityType, Verification, Edition, Era };

[[nodiscard]] QString explained(Word word, const Session &session);
/** Of the title of a column. */
[[nodiscard]] QString explained(query::AreaColumn column, const Session &session);
[[nodiscard]] QString explained(catalogue::Domain domain, const Session &session);
[[nodiscard]] QString explained(catalogue::CityType type, const Session &session);
[[nodiscard]] QString explained(catalogue::Verification verification);

} // namespace mueang::app
