// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchtext.h"
#include "text/fold.h"
#include "wording/table.h"

/** Which columns and rows of a table, and in which order. */
namespace mueang::wording {

using TableColumns = std::vector<const TableColumn *>;

/** As the terminal shows them; CSV too, unless other columns are chosen. */
[[nodiscard]] TableColumns columnsForPeople(TableKind kind);
/** As JSON has them. */
[[nodiscard]] TableColumns columnsForPrograms(TableKind kind);

/**
 * The rows in the order of a column: texts in dictionary order, in the language shown. Equal rows stay as
 * they are; what is not known comes last in both directions. Fails only when ICU cannot start.
 */
[[nodiscard]] Result<Table> sorted(Table table, const TableColumn &column, bool descending, text::Language language);

/** Finds rows by words as the search of areas does: folded, each anywhere in the row, in either language and era. */
class TableSearch final
{
public:
    TableSearch() = default;
    explicit TableSearch(const Table &table);

    /** Row of the table that was given. */
    [[nodiscard]] bool matches(std::size_t row, const query::SearchText &text) const;

private:
    struct Row
    {
        std::vector<text::FoldedText> texts;
        std::vector<catalogue::Index> areas;
    };

    std::vector<Row> m_rows;
    std::vector<text::FoldedText> m_areaNames; ///< per area of the catalogue; folded once, however many rows name it
};

} // namespace mueang::wording
