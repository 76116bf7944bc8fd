// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QWidget>
#include <QtPlugin>

#include <functional>
#include <vector>

/**
 * The interface between the charts view and the plugin that draws the charts (qtcharts/). The plugin is loaded when the
 * first chart is shown, because linking Qt Charts to the program would slow down every start. The interface uses plain
 * values and no signals, so that both sides compile from this header alone.
 */
namespace mueang::gui {

struct ChartBar
{
    QString label; ///< plain text
    int count = 0;
    bool isFiltered = false; ///< the query filters by it
};

struct ChartColors
{
    QColor background;
    QColor text;
    QColor grid;
    QColor bar;
    QColor marked;
};

/** A chart of horizontal bars, the first on top. */
struct BarChart
{
    std::vector<ChartBar> bars;
    ChartColors colors;
    QFont font;
};

/** Draws a chart, each bar with its label and number. GUI thread only. */
class ChartCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void showChart(const BarChart &chart) = 0;
    /** Sets the function that receives the index of a clicked bar. */
    virtual void onBarClicked(std::function<void(int)> call) = 0;
    /** Paints the chart alone, as shown, for a printer or a picture. */
    virtual void paintChart(QPainter &painter, const QRectF &target) = 0;
};

class ChartPlugin
{
public:
    virtual ~ChartPlugin() = default;

    [[nodiscard]] virtual ChartCanvas *makeCanvas(QWidget *parent) = 0;

protected:
    ChartPlugin() = default;
    Q_DISABLE_COPY_MOVE(ChartPlugin)
};

} // namespace mueang::gui

#define MUEANG_CHART_PLUGIN "mueang.ChartPlugin/1"
Q_DECLARE_INTERFACE(mueang::gui::ChartPlugin, MUEANG_CHART_PLUGIN)
