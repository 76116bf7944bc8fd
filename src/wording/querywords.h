// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/overlay.h"
#include "wording/areacolumns.h"

/** Filters, sort orders and corrected searches in the interface's language. */
namespace mueang::wording {

/** Returns the description of one value of a filter, or of "not known". */
[[nodiscard]] QString textInWords(const QString &text);
[[nodiscard]] QString yearInWords(int year, text::Era era); ///< year of the Common Era; 0 if not known
[[nodiscard]] QString domainInWords(const std::optional<catalogue::Domain> &domain);
[[nodiscard]] QString planDomainsInWords();
[[nodiscard]] QString cityTypeInWords(const std::optional<catalogue::CityType> &type);
[[nodiscard]] QString verificationInWords(catalogue::Verification verification);
[[nodiscard]] QString roundInWords(const catalogue::Catalogue &catalogue, const QString &id, text::Language language);
[[nodiscard]] QString organisationInWords(const catalogue::Catalogue &catalogue, const QString &organisation,
                                          text::Language language);
/** Returns the name of a list, or that it no longer exists if the overlay lacks it. `overlay` may be nullptr. */
[[nodiscard]] QString listInWords(const QString &id, const query::Overlay *overlay);
/** Returns the placeholder for the name of a list while the workspace has not been read. */
[[nodiscard]] QString unreadListInWords();
[[nodiscard]] QString milestoneInWords(const query::DatedEvent &milestone, text::Era era);

/** Returns the search text and all filters, such as "“สุขภาพ” · Chon Buri · Approved 2565"; empty without filters. */
[[nodiscard]] QString filtersInWords(const catalogue::Catalogue &catalogue, const query::Query &query,
                                     const Presentation &presentation, const query::Overlay *overlay = nullptr);

/** Returns "Approved, from the last", for example. Pass Query::appliedOrder(). */
[[nodiscard]] QString orderInWords(const query::Order &order);

/** Returns the sentence above search results that needed a correction: what they were found for; else nothing. */
[[nodiscard]] QString guessSentence(const query::Result &result);

} // namespace mueang::wording
