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
 * Between the charts' view and the library that draws them. The library is loaded when the first chart is
 * shown (qtcharts/, a plugin): linked to the program it would hold up every start. Plain values only, no
 * signals: both sides are compiled from this header alone.
 */
namespace mueang::gui {

struct ChartBar
{
    QString label; ///< plain text
    int count = 0;
    bool isMarked = false; ///< the query asks for it
};

struct ChartColors
{
    QColor background;
    QColor text;
    QColor grid;
    QColor bar;
    QColor marked;
};

/** Horizontal bars, the first on top. */
struct BarChart
{
    std::vector<ChartBar> bars;
    ChartColors colors;
    QFont font;
};

/** Draws a chart, each bar with its label and number. GUI thread. */
class ChartCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void showChart(const BarChart &chart) = 0;
    /** Calls with the number of the bar that was clicked. */
    virtual void onBarClicked(std::function<void(int)> call) = 0;
    /** The chart alone, as it is shown, to a printer or a picture. */
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
