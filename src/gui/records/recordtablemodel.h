// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/tablerows.h"

#include <QAbstractTableModel>

#include <optional>

namespace mueang::gui {

/** A column of a table as the window shows it. */
struct RecordColumn
{
    const wording::TableColumn *column = nullptr;
    int width = 0; ///< in average characters
    bool isNumber = false;
};

/**
 * One of the tables beside the areas: a thin view of a wording::Table that is reset with every new
 * one, searched and sorted by the rules of that room. Rows are records.
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
    /** By a section, in dictionary order of the language shown; -1: as the table came. */
    void sort(int section, Qt::SortOrder order) override;

    void setTable(const wording::Table &table);
    void setPresentation(const wording::Presentation &presentation);
    void setSearch(const QString &text);
    /** Leaves out rows to which no area of the catalogue belongs. */
    void setHidesNoneYet(bool hides);

    [[nodiscard]] const wording::TableRow &rowAt(int row) const;
    /** -1 when the record is not among the rows. */
    [[nodiscard]] int rowOf(catalogue::Index record) const;

    /** All records, whatever is searched. */
    [[nodiscard]] int recordCount() const { return m_table ? static_cast<int>(m_table->rows.size()) : 0; }

    /** What is shown, in its order: for the export. */
    [[nodiscard]] wording::Table shownTable() const;

    [[nodiscard]] const wording::Table &table() const { return *m_table; }

    [[nodiscard]] const RecordColumn &columnAt(int section) const;

    /** New words after a change of language. */
    void retranslate();

private:
    void order();
    void refresh();
    void choose();
    [[nodiscard]] QString accessibleText(int row) const;

    std::vector<RecordColumn> m_columns;
    wording::Presentation m_presentation;
    std::optional<wording::Table> m_original;
    std::optional<wording::Table> m_table; ///< in order
    std::optional<wording::TableSearch> m_index; ///< of m_table, once something was searched
    query::SearchText m_search = query::SearchText::parsed({});
    query::SearchedFor m_searchedFor;
    std::vector<std::size_t> m_shown; ///< rows of m_table
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_hidesNoneYet = false;
};

} // namespace mueang::gui
