// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chartvalues.h"

#include <QTableView>

namespace mueang::gui {

class ChartNumbersModel;

/** A table of a chart's values with their counts and shares; Enter or a double click chooses a value. */
class ChartTable final : public QTableView
{
    Q_OBJECT

public:
    enum Column { LabelColumn, CountColumn, ShareColumn, ColumnCount };

    explicit ChartTable(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<app::ChartValue> &values() const;

    /**
     * Replaces the values. The current row stays at the value with the same label, so that a reader who chooses one
     * value after another keeps the place.
     */
    void setValues(std::vector<app::ChartValue> values, int areaCount);

signals:
    void chosen(int value);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitText();
    void retranslate();

    ChartNumbersModel *m_model;
};

} // namespace mueang::gui
