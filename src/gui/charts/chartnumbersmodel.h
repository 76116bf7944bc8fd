// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chartvalues.h"

#include <QAbstractTableModel>

namespace mueang::gui {

/** The values of a chart as a table model, for people who prefer numbers and for screen readers. */
class ChartNumbersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, CountColumn, ShareColumn, ColumnCount };

    explicit ChartNumbersModel(QObject *parent = nullptr);

    /** Replaces the values; shares are relative to `areaCount`. */
    void setValues(std::vector<app::ChartValue> values, int areaCount);

    [[nodiscard]] const std::vector<app::ChartValue> &values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const app::ChartValue &value, int column) const;

    std::vector<app::ChartValue> m_values;
    int m_areaCount = 0;
};

} // namespace mueang::gui
