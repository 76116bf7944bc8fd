// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/comparison.h"

#include <QAbstractTableModel>

namespace mueang::gui {

/** A comparison as rows of facts under rows of group titles; areas are columns, facts the vertical header. */
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(wording::Comparison comparison);

    [[nodiscard]] const wording::Comparison &comparison() const { return m_comparison; }

    /** Null for the title of a group. */
    [[nodiscard]] const wording::ComparedRow *factAt(int row) const;
    /** Null for the title of a group. */
    [[nodiscard]] const wording::ComparedCell *cellAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** A row of the table: a fact, or the title of the group that the fact begins. */
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
