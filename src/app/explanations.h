// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QString>

/**
 * "What's this?" help for domain terms: what the program means by them, and the definition from the open catalogue's
 * glossary. Returns HTML with all text escaped; empty if there is no explanation.
 */
namespace mueang::app {

enum class Word : std::uint8_t { ApprovalYear, Logo, Round, Domain, CityType, Verification, Edition, Era };

[[nodiscard]] QString explained(Word word, const Session &session);
/** Returns the explanation of a column. */
[[nodiscard]] QString explained(query::AreaColumn column, const Session &session);
[[nodiscard]] QString explained(catalogue::Domain domain, const Session &session);
[[nodiscard]] QString explained(catalogue::CityType type, const Session &session);
[[nodiscard]] QString explained(catalogue::Verification verification);

} // namespace mueang::app
