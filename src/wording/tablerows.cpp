// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/tablerows.h"

#include "text/collator.h"

#include <algorithm>

namespace mueang::wording {

namespace {

TableColumns columnsIf(TableKind kind, bool TableColumn::*isWanted)
{
    TableColumns columns;
    for (const TableColumn &column : tableColumns(kind)) {
        if (column.*isWanted) {
            columns.push_back(&column);
        }
    }
    return columns;
}

CellValue cellOf(const Table &table, const TableRow &row, const TableColumn &column)
{
    return column.cell(*table.catalogue, row);
}

/** Sort key of a row. */
struct SortKey
{
    std::size_t row = 0;
    bool isKnown = false;
    double number = 0;
    std::uint32_t rank = 0;

    [[nodiscard]] bool isBefore(const SortKey &other, bool descending) const
    {
        if (!isKnown || !other.isKnown) {
            return isKnown && !other.isKnown;
        }
        const SortKey &first = descending ? other : *this;
        const SortKey &second = descending ? *this : other;
        return first.number != second.number ? first.number < second.number : first.rank < second.rank;
    }
};

Result<std::vector<SortKey>> sortKeys(const Table &table, const TableColumn &column, text::Language language)
{
    const auto collator = text::Collator::create();
    if (!collator) {
        return tl::unexpected(collator.error());
    }
    std::vector<SortKey> keys;
    std::vector<QString> texts;
    for (const TableRow &row : table.rows) {
        const CellValue cell = cellOf(table, row, column);
        const auto number = cellNumber(cell);
        texts.push_back(number ? QString()
                               : csvCellText(cell, query::HeaderNames::Titles, {language, text::Era::Common}));
        keys.push_back({keys.size(), number || !texts.back().isEmpty(), number.value_or(0), 0});
    }
    const std::vector<QStringView> views(texts.begin(), texts.end());
    const std::vector<std::uint32_t> ranks = collator->ranks(views);
    for (SortKey &key : keys) {
        key.rank = ranks[key.row];
    }
    return keys;
}

/** Matches numbers only from their first digit, as the search of areas does. */
bool contains(const text::FoldedText &text, const query::Term &term)
{
    const auto isInNumber = [&text](qsizetype at) {
        return at > 0 && text.letters.at(at - 1).isDigit() && !text.startsWord[static_cast<std::size_t>(at)];
    };
    qsizetype found = term.matcher.indexIn(text.letters);
    while (term.isNumber && found >= 0 && isInNumber(found)) {
        found = term.matcher.indexIn(text.letters, found + 1);
    }
    return found >= 0;
}

} // namespace

TableColumns columnsForReaders(TableKind kind)
{
    TableColumns columns = columnsForPeople(kind);
    std::erase_if(columns, [](const TableColumn *column) { return !column->isForReaders; });
    return columns;
}

TableColumns columnsForPeople(TableKind kind)
{
    return columnsIf(kind, &TableColumn::isForPeople);
}

TableColumns columnsForPrograms(TableKind kind)
{
    return columnsIf(kind, &TableColumn::isForPrograms);
}

Result<Table> sorted(Table table, const TableColumn &column, bool descending, text::Language language)
{
    auto keys = sortKeys(table, column, language);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    std::ranges::stable_sort(
        *keys, [descending](const SortKey &left, const SortKey &right) { return left.isBefore(right, descending); });
    std::vector<TableRow> rows;
    for (const SortKey &key : *keys) {
        rows.push_back(std::move(table.rows[key.row]));
    }
    table.rows = std::move(rows);
    return table;
}

TableSearch::TableSearch(const Table &table)
{
    for (const catalogue::Area &area : table.catalogue->areas) {
        m_areaNames.push_back(text::foldWithWords(searchedCellText(area.name)));
    }
    for (const TableRow &row : table.rows) {
        Row &searched = m_rows.emplace_back(Row{{}, row.areas});
        for (const TableColumn &column : tableColumns(table.kind)) {
            const CellValue cell = cellOf(table, row, column);
            const bool isOther = std::holds_alternative<std::vector<Named>>(cell)
                || std::holds_alternative<std::vector<const catalogue::Source *>>(cell);
            if (!isOther) {
                searched.texts.push_back(text::foldWithWords(searchedCellText(cell)));
            }
        }
    }
}

bool TableSearch::matches(std::size_t row, const query::SearchText &text) const
{
    return std::ranges::all_of(text.terms(), [this, &searched = m_rows[row]](const query::Term &term) {
        const auto hasTerm = [&term](const text::FoldedText &cell) { return contains(cell, term); };
        return std::ranges::any_of(searched.texts, hasTerm)
            || std::ranges::any_of(searched.areas, [&](catalogue::Index area) { return hasTerm(m_areaNames[area]); });
    });
}

} // namespace mueang::wording
