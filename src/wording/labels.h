// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <QString>

/** The words for the catalogue's enumerations and keys, in the interface's language. */
namespace mueang::wording {

[[nodiscard]] QString notKnown();
[[nodiscard]] QString label(catalogue::Domain domain);
[[nodiscard]] QString label(catalogue::DomainBasis basis);
[[nodiscard]] QString label(catalogue::CityType type);
[[nodiscard]] QString label(catalogue::Verification verification);
/** One plain sentence: how sure are we, and why. */
[[nodiscard]] QString explanation(catalogue::Verification verification);
[[nodiscard]] QString label(catalogue::NameStatus status);
[[nodiscard]] QString label(catalogue::Event event);
[[nodiscard]] QString label(catalogue::OrganisationRole role);
[[nodiscard]] QString label(catalogue::ProjectRelation relation);
/** "investment_thb" -> "Investment"; an unknown key is shown with its underscores as spaces. */
[[nodiscard]] QString measureLabel(QStringView key);
/** "persons" -> "คน" in Thai; an unknown unit is shown as it is. */
[[nodiscard]] QString unitLabel(QStringView unit);

} // namespace mueang::wording
