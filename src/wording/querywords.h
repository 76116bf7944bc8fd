// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/overlay.h"
#include "wording/areacolumns.h"

/** Filters and orders as a person would say them, in the interface's language. */
namespace mueang::wording {

/** One chosen value of a filter; what it is called when it is not known. */
[[nodiscard]] QString textInWords(const QString &text);
[[nodiscard]] QString yearInWords(int year, text::Era era); ///< Common Era; 0 = not known
[[nodiscard]] QString domainInWords(const std::optional<catalogue::Domain> &domain);
[[nodiscard]] QString planDomainsInWords();
[[nodiscard]] QString cityTypeInWords(const std::optional<catalogue::CityType> &type);
[[nodiscard]] QString verificationInWords(catalogue::Verification verification);
[[nodiscard]] QString roundInWords(const catalogue::Catalogue &catalogue, const QString &id, text::Language language);
[[nodiscard]] QString organisationInWords(const catalogue::Catalogue &catalogue, const QString &organisation,
                                          text::Language language);
/** Its name; that it is gone when the overlay, which may be null, does not have it. */
[[nodiscard]] QString listInWords(const QString &id, const query::Overlay *overlay);
/** The words for a list as long as the lists have not been read. */
[[nodiscard]] QString unreadListInWords();
[[nodiscard]] QString milestoneInWords(const query::DatedEvent &milestone, text::Era era);

/** All of them: "“สุขภาพ” · Chon Buri · Approved 2565"; empty without filters. */
[[nodiscard]] QString filtersInWords(const catalogue::Catalogue &catalogue, const query::Query &query,
                                     const Presentation &presentation, const query::Overlay *overlay = nullptr);

/** "Approved, from the last"; give it Query::appliedOrder(). */
[[nodiscard]] QString orderInWords(const query::Order &order);

} // namespace mueang::wording
