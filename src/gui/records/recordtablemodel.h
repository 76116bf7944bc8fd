// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/highlight.h"
#include "wording/tablerows.h"

#include <QAbstractTableModel>

#include <optional>

namespace mueang::gui {

/** A column of a table as shown in the window. */
struct RecordColumn
{
    const wording::TableColumn *column = nullptr;
    int width = 0; ///< in average characters
    bool isNumber = false;
};

/**
 * A wording::Table as a table model, reset with each new table. Searching and sorting follow the rules of `wording`.
 * Each row is a record.
 */
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordTableModel(std::vector<RecordColumn> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** Sorts by a section, with the collation of the language shown; -1 restores the table's original order. */
    void sort(int section, Qt::SortOrder order) override;

    void setTable(const wording::Table &table);
    void setPresentation(const wording::Presentation &presentation);
    void setSearch(const QString &text);
    /** Sets whether to hide rows without any area in the catalogue. */
    void setHidesNoneYet(bool hides);

    [[nodiscard]] const wording::TableRow &rowAt(int row) const;
    /** Returns -1 if the record is not among the rows. */
    [[nodiscard]] int rowOf(catalogue::Index record) const;

    /** Returns the number of all records, independent of the search. */
    [[nodiscard]] int recordCount() const { return m_table ? static_cast<int>(m_table->rows.size()) : 0; }

    /** Returns the visible rows in their order, for an export. */
    [[nodiscard]] wording::Table shownTable() const;

    [[nodiscard]] const wording::Table &table() const { return *m_table; }

    [[nodiscard]] const RecordColumn &columnAt(int section) const;

    /** Updates headers and cells after a change of language. */
    void retranslate();

private:
    void order();
    void refresh();
    void choose();
    [[nodiscard]] QString accessibleText(int row) const;

    std::vector<RecordColumn> m_columns;
    wording::Presentation m_presentation;
    std::optional<wording::Table> m_original;
    std::optional<wording::Table> m_table; ///< sorted
    std::optional<wording::TableSearch> m_index; ///< of m_table; created by the first search
    query::SearchText m_search = query::SearchText::parsed({});
    query::SearchTerms m_searchedFor;
    std::vector<std::size_t> m_shown; ///< visible rows, as indexes in m_table
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_hidesNoneYet = false;
};

} // namespace mueang::gui
