// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartnumbers.h"

#include "gui/charts/chartnumbersmodel.h"
#include "gui/style/textsize.h"
#include "gui/widgets/messages.h"

#include <QFocusEvent>
#include <QHeaderView>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberHeight = 32;
constexpr int countWidth = 72;

} // namespace

ChartNumbers::ChartNumbers(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartNumbersModel(this))
{
    setObjectName(u"chartNumbers"_s);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else a header with a larger font would keep the rows high
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ChartNumbersModel::LabelColumn, QHeaderView::Stretch);
    for (const int column : {ChartNumbersModel::CountColumn, ChartNumbersModel::ShareColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    }
    fitText();
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    retranslate();
}

const std::vector<app::ChartValue> &ChartNumbers::values() const
{
    return m_model->values();
}

void ChartNumbers::setValues(std::vector<app::ChartValue> values, int areaCount)
{
    const QString current = currentIndex().siblingAtColumn(ChartNumbersModel::LabelColumn).data().toString();
    m_model->setValues(std::move(values), areaCount);
    const auto &now = m_model->values();
    const auto found = std::ranges::find(now, current, &app::ChartValue::label);
    if (found != now.end()) {
        setCurrentIndex(m_model->index(static_cast<int>(found - now.begin()), ChartNumbersModel::LabelColumn));
    }
}

void ChartNumbers::fitText()
{
    verticalHeader()->setDefaultSectionSize(std::max(numberHeight, withText(numberHeight)));
    for (const int column : {ChartNumbersModel::CountColumn, ChartNumbersModel::ShareColumn}) {
        horizontalHeader()->resizeSection(column, std::max(countWidth, withText(countWidth)));
    }
}

void ChartNumbers::retranslate()
{
    setAccessibleName(tr("Numbers of the chart"));
    setPlainToolTip(*this, tr("Press Enter to filter by a value"));
}

void ChartNumbers::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(
            m_model->index(0, ChartNumbersModel::LabelColumn)); // else nothing shows that the table has keyboard focus
    }
    QTableView::focusInEvent(event);
}

void ChartNumbers::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // Qt 6.4's QTableView reports focus here to screen readers even if another widget has it.
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
}

void ChartNumbers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitText();
    }
    QTableView::changeEvent(event);
}

} // namespace mueang::gui
