// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartnumbers.h"

#include "gui/charts/chartnumbersmodel.h"
#include "gui/dialogs/messages.h"

#include <QEvent>
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
    verticalHeader()->setDefaultSectionSize(numberHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ChartNumbersModel::LabelColumn, QHeaderView::Stretch);
    for (const int column : {ChartNumbersModel::CountColumn, ChartNumbersModel::ShareColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, countWidth);
    }
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    retranslate();
}

const std::vector<ChartValue> &ChartNumbers::values() const
{
    return m_model->values();
}

void ChartNumbers::setValues(std::vector<ChartValue> values, int areaCount)
{
    const QString current = currentIndex().siblingAtColumn(ChartNumbersModel::LabelColumn).data().toString();
    m_model->setValues(std::move(values), areaCount);
    const auto &now = m_model->values();
    const auto found = std::ranges::find(now, current, &ChartValue::label);
    if (found != now.end()) {
        setCurrentIndex(m_model->index(static_cast<int>(found - now.begin()), ChartNumbersModel::LabelColumn));
    }
}

void ChartNumbers::retranslate()
{
    setAccessibleName(tr("Numbers of the chart"));
    setToolTip(plainToolTip(tr("Press Enter to filter by a value")));
}

void ChartNumbers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTableView::changeEvent(event);
}

} // namespace mueang::gui
