// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <QString>

/** Labels for the catalogue's enumerations and keys, in the interface's language. */
namespace mueang::wording {

[[nodiscard]] QString notKnown();
[[nodiscard]] QString label(catalogue::Domain domain);
[[nodiscard]] QString label(catalogue::DomainBasis basis);
[[nodiscard]] QString label(catalogue::CityType type);
[[nodiscard]] QString label(catalogue::Verification verification);
/** Returns a sentence that explains how sure we are, and why. */
[[nodiscard]] QString explanation(catalogue::Verification verification);
[[nodiscard]] QString label(catalogue::NameStatus status);
[[nodiscard]] QString label(catalogue::Event event);
[[nodiscard]] QString label(catalogue::OrganisationRole role);
[[nodiscard]] QString label(catalogue::ProjectRelation relation);
/**
 * Returns the label of a measure, such as "Investment" for "investment_thb"; an unknown key is shown with spaces for
 * underscores.
 */
[[nodiscard]] QString measureLabel(QStringView key);
/** Returns the label of a unit, such as "คน" for "persons" in Thai; an unknown unit is shown unchanged. */
[[nodiscard]] QString unitLabel(QStringView unit);

} // namespace mueang::wording
