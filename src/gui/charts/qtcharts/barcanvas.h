// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartcanvas.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QHorizontalBarSeries;
class QValueAxis;

namespace mueang::gui {

/** Implements ChartCanvas with Qt Charts. */
class BarCanvas final : public ChartCanvas
{
public:
    explicit BarCanvas(QWidget *parent);

    void showChart(const BarChart &chart) override;
    void onBarClicked(std::function<void(int)> call) override;
    void paintChart(QPainter &painter, const QRectF &target) override;

private:
    void showBars(const std::vector<ChartBar> &bars);
    void showLook(const BarChart &chart);

    QChart *m_chart;
    QChartView *m_view;
    QBarSet *m_set = nullptr;
    QHorizontalBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_labels;
    QValueAxis *m_counts;
    std::function<void(int)> m_clicked;
};

} // namespace mueang::gui
