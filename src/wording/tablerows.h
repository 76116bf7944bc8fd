// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchtext.h"
#include "text/fold.h"
#include "wording/table.h"

/** Selecting the columns of a table, and sorting and searching its rows. */
namespace mueang::wording {

using TableColumns = std::vector<const TableColumn *>;

/** Returns the default columns of the terminal: those of columnsForPeople() without codes. */
[[nodiscard]] TableColumns columnsForReaders(TableKind kind);
/** Returns the default columns of CSV. */
[[nodiscard]] TableColumns columnsForPeople(TableKind kind);
/** Returns the default columns of JSON. */
[[nodiscard]] TableColumns columnsForPrograms(TableKind kind);

/**
 * Returns the table sorted by a column: by number, or by the text in the given language with text::Collator. The sort
 * is stable; unknown values come last in both directions. Fails only if ICU cannot be initialised.
 */
[[nodiscard]] Result<Table> sorted(Table table, const TableColumn &column, bool descending, text::Language language);

/**
 * Finds rows by words as the search of areas does: each word, folded, matches anywhere in the row, in either language
 * and era.
 */
class TableSearch final
{
public:
    TableSearch() = default;
    explicit TableSearch(const Table &table);

    /** Returns whether a row of the constructor's table matches. */
    [[nodiscard]] bool matches(std::size_t row, const query::SearchText &text) const;

private:
    struct Row
    {
        std::vector<text::FoldedText> texts;
        std::vector<catalogue::Index> areas;
    };

    std::vector<Row> m_rows;
    std::vector<text::FoldedText> m_areaNames; ///< per area of the catalogue; folded once, because many rows name it
};

} // namespace mueang::wording
