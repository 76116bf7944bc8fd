// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/compare/comparisonmodel.h"

#include <QTableView>

namespace mueang::gui {

class AreaHeader;

/** A comparison as a table: the areas share the available width, and rows are as high as their texts. */
class ComparisonTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    /** Keeps the current fact and column if they still exist. */
    void setComparison(wording::Comparison comparison);
    void retranslate();

    [[nodiscard]] const ComparisonModel &facts() const { return *m_model; }

    /** Copies the selected cells, one line per row, with tabs between areas. */
    void copySelected() const;

signals:
    void currentCellChanged(const QModelIndex &current);
    void removeWanted(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void setCurrent(const QString &key, int column);

    ComparisonModel *m_model;
    AreaHeader *m_areas;
};

} // namespace mueang::gui
