// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barcanvas.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace mueang::gui {

namespace {

constexpr double barWidth = 0.6; ///< share of the distance between two bars

/** The label of a filtered value, with a dot and in bold: colour alone would be lost in print and for some readers. */
constexpr QStringView markedLabel = u"<b>\u2022 %1</b>";

/**
 * Returns the labels from the bottom up, as the axis expects them. Duplicates, which the axis would drop, receive
 * trailing zero-width spaces.
 */
QStringList labelsFromBelow(const std::vector<ChartBar> &bars)
{
    QStringList labels;
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) {
        // Qt Charts interprets labels as HTML.
        QString label = bar->label.toHtmlEscaped();
        if (bar->isFiltered) {
            label = markedLabel.toString().arg(label);
        }
        while (labels.contains(label)) {
            label += u'\u200B';
        }
        labels.append(label);
    }
    return labels;
}

} // namespace

BarCanvas::BarCanvas(QWidget *parent)
    : ChartCanvas(parent)
    , m_chart(std::make_unique<QChart>().release()) // the view owns it
    , m_view(new QChartView(m_chart, this))
    , m_labels(new QBarCategoryAxis(m_chart))
    , m_counts(new QValueAxis(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({});
    m_chart->addAxis(m_labels, Qt::AlignLeft);
    m_chart->addAxis(m_counts, Qt::AlignBottom);
    m_labels->setGridLineVisible(false);
    m_labels->setTruncateLabels(false); // ChartsView elides them
    m_counts->setLabelFormat(QStringLiteral("%d"));
    m_counts->setVisible(false); // each bar shows its number
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // QGraphicsView makes its viewport focusable
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

void BarCanvas::showChart(const BarChart &chart)
{
    showBars(chart.bars);
    showLook(chart);
}

void BarCanvas::showBars(const std::vector<ChartBar> &bars)
{
    if (m_series != nullptr) {
        m_chart->removeSeries(m_series);
        delete m_series;
    }
    m_series = new QHorizontalBarSeries(m_chart);
    m_set = new QBarSet(QString(), m_series);
    int maximum = 1;
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) {
        m_set->append(bar->count);
        m_set->setBarSelected(m_set->count() - 1, bar->isFiltered);
        maximum = std::max(maximum, bar->count);
    }
    m_series->append(m_set);
    m_series->setBarWidth(barWidth);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_labels->setCategories(labelsFromBelow(bars));
    m_counts->setRange(0, maximum * 1.2); // room for the label of the longest bar
    m_chart->addSeries(m_series);
    m_series->attachAxis(m_labels);
    m_series->attachAxis(m_counts);
    connect(m_series, &QHorizontalBarSeries::clicked, this, [this](int fromBelow) {
        if (m_clicked) {
            m_clicked(m_set->count() - 1 - fromBelow);
        }
    });
}

void BarCanvas::showLook(const BarChart &chart)
{
    const ChartColors &colors = chart.colors;
    m_chart->setBackgroundBrush(colors.background);
    m_view->setBackgroundBrush(colors.background);
    m_labels->setLabelsFont(chart.font);
    m_labels->setLabelsColor(colors.text);
    m_labels->setLinePen(QPen(colors.grid));
    m_set->setColor(colors.bar);
    m_set->setSelectedColor(colors.marked);
    m_set->setBorderColor(Qt::transparent);
    m_set->setLabelColor(colors.text);
    m_set->setLabelFont(chart.font);
}

void BarCanvas::onBarClicked(std::function<void(int)> call)
{
    m_clicked = std::move(call);
}

void BarCanvas::paintChart(QPainter &painter, const QRectF &target)
{
    m_view->render(&painter, target);
}

} // namespace mueang::gui
