// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "wording/areacolumns.h"

#include <QStringList>

#include <vector>

/**
 * Describes everything known about an area for the fact sheet, the comparison and printing: groups of facts as plain
 * text, in the interface's language and the Presentation's. Thread-safe.
 */
namespace mueang::wording {

enum class FactGroupKind : std::uint8_t {
    Entry,
    Certainty,
    Milestones,
    Domains,
    Organisations,
    Projects,
    Figures,
    Awards,
    Place,
};

inline constexpr int factGroupCount = static_cast<int>(enumSize<FactGroupKind>);

/** How compare() pairs a fact of one area with those of another. */
enum class FactPairing : std::uint8_t {
    ByKey, ///< with facts of the same key
    ByDate, ///< as ByKey; `compared` is an ISO 8601 date, possibly without a day
    AsList, ///< an item of a list; only whole lists are compared
    Identity, ///< an identifying fact, which is shown but not compared
    Repeated, ///< omitted, because another group has it with its sources
};

struct Fact
{
    QString key; ///< stable, English: "approved", "milestone.approved", "figure.population.persons"
    QString name; ///< "Approved"; for an item of a list its title
    QString value; ///< null if not known
    QString compared; ///< text that is compared; null to compare `value`
    QStringList details; ///< notes, summaries, URLs; one line each
    catalogue::Range citations;
    int rank = 0; ///< sort position in a comparison; the lowest among facts of one key counts
    FactPairing pairing = FactPairing::ByKey;
};

struct FactGroup
{
    FactGroupKind kind = FactGroupKind::Entry;
    std::vector<Fact> facts; ///< empty if nothing is known
};

/** Returns the title of a group in the interface's language. */
[[nodiscard]] QString title(FactGroupKind kind);
/** Returns a stable English key such as "milestones". */
[[nodiscard]] QString key(FactGroupKind kind);

/**
 * Form of dates. Long: "3 January 2565", in the Presentation's language and era. Iso: ISO 8601, with years of the
 * Common Era, for scripts.
 */
enum class DateForm : std::uint8_t { Long, Iso };

/** Returns one group of each kind, in the order of FactGroupKind. */
[[nodiscard]] std::vector<FactGroup> factsOf(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                             const Presentation &presentation, DateForm dates = DateForm::Long);

} // namespace mueang::wording
