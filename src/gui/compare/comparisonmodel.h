// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/comparison.h"

#include <QAbstractTableModel>

namespace mueang::gui {

/**
 * A comparison as a table model: rows are facts, with a title row before each group; columns are areas; the vertical
 * header holds the names of facts.
 */
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(wording::Comparison comparison);

    [[nodiscard]] const wording::Comparison &comparison() const { return m_comparison; }

    /** Returns the fact of a row, or null for a group title. */
    [[nodiscard]] const wording::ComparedRow *factAt(int row) const;
    /** Returns the cell, or null in a group title. */
    [[nodiscard]] const wording::ComparedCell *cellAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** A row: a fact, or the title of the group that begins with it. */
    struct Line
    {
        std::size_t fact;
        bool isTitle;
    };

    [[nodiscard]] QVariant factHeader(const Line &line, int role) const;

    [[nodiscard]] const Line &lineAt(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    wording::Comparison m_comparison;
    std::vector<Line> m_lines;
};

} // namespace mueang::gui
