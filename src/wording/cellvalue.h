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

/** Values of table cells, and their conversion to text, CSV, sort keys and search text. */
namespace mueang::wording {

/** Kinds of facts that cite a source; the keys are those of the table `citation`, except SearchWord. */
enum class FactKind : std::uint8_t {
    Area,
    Summary,
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
    SearchWord, ///< another name of a domain, a province, an organisation or an area
};

[[nodiscard]] QLatin1StringView key(FactKind kind);
[[nodiscard]] QString label(FactKind kind);

/** Number of facts of one kind, of one area or of none. */
struct Facts
{
    FactKind kind = FactKind::Area;
    QStringView areaId; ///< null if the facts belong to no area
    catalogue::Bilingual areaName;
    int count = 0;
};

/** A record that a cell refers to. */
struct Named
{
    QStringView id;
    catalogue::Bilingual name;
};

/** A text in two languages that JSON has as one string, the English one if there is one. */
struct Remark
{
    catalogue::Bilingual text;
};

/** Number of areas that belong to a row. */
struct AreaCount
{
    int shown = 0;
    int all = 0; ///< 0 is shown as "none yet"
};

/**
 * Value of a cell. Empty texts, unknown dates and std::monostate mean "not known"; empty lists of records mean "none".
 * The views are valid as long as the catalogue.
 */
using CellValue = std::variant<std::monostate, QStringView, catalogue::Bilingual, std::int64_t, double,
                               text::PartialDate, std::vector<text::PartialDate>, Named, std::vector<Named>,
                               std::vector<const catalogue::Source *>, Remark, AreaCount, std::vector<Facts>>;

/** Returns the text for display, or null if the value is not known (the window then shows "Not known"). */
[[nodiscard]] QString cellText(const CellValue &cell, const Presentation &presentation);
/** Returns the long text for display: facts are listed by area, one line each; sources with publisher and date. */
[[nodiscard]] QString longCellText(const CellValue &cell, const Presentation &presentation);
/**
 * Returns the text for CSV: numbers without digit grouping, empty text for empty lists. With HeaderNames::Keys dates
 * are ISO 8601 and lists contain ids.
 */
[[nodiscard]] QString csvCellText(const CellValue &cell, query::HeaderNames header, const Presentation &presentation);

/** Returns the text to search in: both languages and both calendar eras. */
[[nodiscard]] QString searchedCellText(const CellValue &cell);

/** Returns whether the cell has a value; an unknown value, an empty list and zero areas are none. */
[[nodiscard]] bool hasValue(const CellValue &cell);

/** Returns a number to sort by, or nullopt if the cell sorts by its text or is not known. */
[[nodiscard]] std::optional<double> cellNumber(const CellValue &cell);

} // namespace mueang::wording
