// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/columns.h"
#include "text/years.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <variant>

/**
 * Describes the columns of an area for the table, all export formats and the command line. Titles and labels are in the
 * interface's language (installed translators), values in that of the Presentation.
 */
namespace mueang::wording {

struct Presentation
{
    text::Language language = text::Language::Thai;
    text::Era era = text::Era::Buddhist;

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/** Language of the column titles. */
enum class HeaderLanguage : std::uint8_t { Interface, Thai, English, Both };

/** Returns the default columns: names, province, approved, logo awarded, type, organisation, verification. */
[[nodiscard]] std::span<const query::AreaColumn> defaultColumns();

/** Returns the title of a column, such as “Name (Thai)”, in the interface's language. */
[[nodiscard]] QString columnTitle(query::AreaColumn column);

/**
 * Returns the titles of several columns; `withSources` appends that of the sources column. HeaderLanguage::Both yields
 * "ชื่อ / Name".
 */
[[nodiscard]] QStringList columnTitles(std::span<const query::AreaColumn> columns, HeaderLanguage language,
                                       bool withSources);

/** Returns the width in letters in which a table shows the column at first. */
[[nodiscard]] int usualWidth(query::AreaColumn column);

/** Returns whether the search covers the text of the column. */
[[nodiscard]] bool isSearched(query::AreaColumn column);

/**
 * Value of a cell, from which all its forms are made. Empty texts, unknown dates and no domains mean "not known". The
 * views are valid as long as the catalogue.
 */
using AreaValue = std::variant<QStringView, catalogue::Bilingual, text::PartialDate, catalogue::CityType,
                               catalogue::Verification, std::span<const catalogue::AreaDomain>>;

[[nodiscard]] AreaValue cellValue(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                                  query::AreaColumn column);

/**
 * Returns the text of a cell, or a null string if the value is not known (the window then shows "Not known"). Dates are
 * in their short form.
 */
[[nodiscard]] QString cellText(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                               query::AreaColumn column, const Presentation &presentation);

/**
 * Returns the organisation that proposed the area, else the one that leads it, else nullptr; other roles are ignored.
 */
[[nodiscard]] const catalogue::Organisation *leadingOrganisation(const catalogue::Catalogue &catalogue,
                                                                 const catalogue::Area &area);

} // namespace mueang::wording
