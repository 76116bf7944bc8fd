// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/columns.h"
#include "wording/areacolumns.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

/** What stands in a cell of a table, once for all its forms: for people, CSV, JSON, order and search. */
namespace mueang::wording {

/** What rests on a source; the keys are those of the table `citation`. */
enum class FactKind : std::uint8_t {
    Area,
    Milestone,
    Domain,
    Organisation,
    Project,
    Figure,
    Award,
    Place,
    Round,
    Province,
    Term,
    NationalCount,
};

[[nodiscard]] QLatin1StringView key(FactKind kind);
[[nodiscard]] QString label(FactKind kind);

/** So many facts of one kind, of one area or of none. */
struct Facts
{
    FactKind kind = FactKind::Area;
    QStringView areaId; ///< null: of no area
    catalogue::Bilingual areaName;
    int count = 0;
};

/** A record that a cell names. */
struct Named
{
    QStringView id;
    catalogue::Bilingual name;
};

/** How many areas belong to a row. */
struct AreaCount
{
    int shown = 0;
    int all = 0; ///< none of them is "none yet"
};

/**
 * Empty texts, unknown dates and std::monostate mean "not known", empty lists of records "none". Views live as long as
 * the catalogue.
 */
using Cell = std::variant<std::monostate, QStringView, catalogue::Bilingual, std::int64_t, double, text::PartialDate,
                          std::vector<text::PartialDate>, Named, std::vector<Named>, std::vector<QStringView>,
                          AreaCount, std::vector<Facts>>;

/** For people; null where nothing is known (the face says "Not known"). */
[[nodiscard]] QString cellText(const Cell &cell, const Presentation &presentation);
/** The same at length: facts area by area, a line each. */
[[nodiscard]] QString longCellText(const Cell &cell, const Presentation &presentation);
/** For CSV: numbers as spreadsheets read them, empty for none; with HeaderNames::Keys dates are ISO 8601 and lists hold
 * ids. */
[[nodiscard]] QString csvCellText(const Cell &cell, query::HeaderNames header, const Presentation &presentation);

/** What a search looks at: both languages, both eras. */
[[nodiscard]] QString searchedCellText(const Cell &cell);

/** Whether there is something: not when it is unknown, none or no area. */
[[nodiscard]] bool holdsSomething(const Cell &cell);

/** A number to order by; nothing when the cell is ordered by its text or is not known. */
[[nodiscard]] std::optional<double> cellNumber(const Cell &cell);

} // namespace mueang::wording
