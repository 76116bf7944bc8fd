// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "query/columns.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/**
 * The one description of the columns of an area, for the table, every export format and the
 * headless commands. Headers and words are in the interface's language (installed translator),
 * values in that of the Presentation.
 */
namespace mueang::wording {

struct Presentation
{
    text::Language language = text::Language::Thai;
    text::Era era = text::Era::Buddhist;

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/** What stands above a column: in the interface's language, or in a chosen one. */
enum class HeaderLanguage : std::uint8_t { Interface, Thai, English, Both };

/** Those that a new user sees: names, province, approved, logo awarded, type, organisation, verification. */
[[nodiscard]] std::span<const query::AreaColumn> defaultColumns();

/** "Name (Thai)", translated. */
[[nodiscard]] QString columnTitle(query::AreaColumn column);

/** Those of many columns, in the language asked for; `withSources` adds that of the sources. Both: "ชื่อ / Name". */
[[nodiscard]] QStringList columnTitles(std::span<const query::AreaColumn> columns, HeaderLanguage language,
                                       bool withSources);

/** The cell as text; a null string where nothing is known (the face says "Not known"). Dates are short. */
[[nodiscard]] QString cellText(const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                               query::AreaColumn column, const Presentation &presentation);

/** The cell's date; nothing for the columns that hold none. */
[[nodiscard]] std::optional<text::PartialDate> cellDate(const catalogue::Area &area, query::AreaColumn column);

/** Who proposed the area, else who leads it; null when neither is known, whoever else takes part. */
[[nodiscard]] const catalogue::Organisation *leadingOrganisation(const catalogue::Catalogue &catalogue,
                                                                 const catalogue::Area &area);

} // namespace mueang::wording
