// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

#include <QStringList>

#include <vector>

/**
 * The one description of everything known about an area, for the fact sheet, the comparison and what is
 * printed: groups of facts as plain text, in the interface's language and the Presentation's. Any thread.
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

inline constexpr int factGroupCount = 9;

/** How a fact of one area is set beside those of another. */
enum class FactPairing : std::uint8_t {
    ByKey, ///< beside the facts of the same key
    ByDate, ///< the same; `compared` is an ISO date, of which the day may not be known
    AsList, ///< of a list, of which only the whole can be set beside another
    Identity, ///< tells the areas apart by its nature
    Repeated, ///< not at all: another group has it, with its sources
};

struct Fact
{
    QString key; ///< stable, English: "approved", "milestone.approved", "figure.population.persons"
    QString name; ///< "Approved"; of an item of a list its title
    QString value; ///< null: not known
    QString compared; ///< what makes two of them the same; null: the value
    QStringList details; ///< notes, summaries, addresses: a line each
    catalogue::Range citations;
    int rank = 0; ///< facts of one key stand where the least rank does
    FactPairing pairing = FactPairing::ByKey;
};

struct FactGroup
{
    FactGroupKind kind = FactGroupKind::Entry;
    std::vector<Fact> facts; ///< of a kind that nothing is known of: none
};

/** "Milestones", translated. */
[[nodiscard]] QString title(FactGroupKind kind);
/** "milestones": stable, English. */
[[nodiscard]] QString key(FactGroupKind kind);

/** Long: "3 January 2565", as the Presentation has it; Iso: ISO 8601, and years in the Common Era, for scripts. */
enum class DateForm : std::uint8_t { Long, Iso };

/** One of each kind, in their order. */
[[nodiscard]] std::vector<FactGroup> factsOf(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                             const Presentation &presentation, DateForm dates = DateForm::Long);

} // namespace mueang::wording
