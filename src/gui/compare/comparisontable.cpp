// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisontable.h"

#include "gui/compare/comparisondelegate.h"
#include "gui/compare/comparisonheaders.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minWidth = 150;

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
    , m_areas(new AreaHeader(*m_model, this))
{
    setObjectName(u"comparisonTable"_s);
    setHorizontalHeader(m_areas);
    setVerticalHeader(new FactHeader(*m_model, this));
    setItemDelegate(new ComparisonDelegate(this));
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_areas, &AreaHeader::removeWanted, this, &ComparisonTable::removeWanted);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_areas, &AreaHeader::fit);
    retranslate();
}

void ComparisonTable::setComparison(wording::Comparison comparison)
{
    const QModelIndex before = currentIndex();
    const auto *fact = before.isValid() ? m_model->factAt(before.row()) : nullptr;
    const QString key = fact != nullptr ? fact->key : QString();
    const int column = std::max(0, before.column());
    const int scrolled = verticalScrollBar()->value();
    m_model->setComparison(std::move(comparison));
    fit();
    setCurrent(key, column);
    verticalScrollBar()->setValue(scrolled);
}

void ComparisonTable::setCurrent(const QString &key, int column)
{
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *fact = m_model->factAt(row);
        if (fact != nullptr && (fact->key == key || first < 0)) {
            first = row;
            if (fact->key == key) {
                break;
            }
        }
    }
    if (first >= 0) {
        setCurrentIndex(m_model->index(first, std::min(column, m_model->columnCount() - 1)));
    }
    emit currentCellChanged(currentIndex());
}

void ComparisonTable::fit()
{
    const int columns = m_model->columnCount();
    if (columns == 0) {
        return;
    }
    const int width = std::max(minWidth, viewport()->width() / columns);
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, width);
    }
    m_areas->fit();
    resizeRowsToContents();
}

void ComparisonTable::copySelected() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::ranges::sort(cells, {}, [](const QModelIndex &cell) { return std::pair(cell.row(), cell.column()); });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        }
        text += cells[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    // Qt would copy only the current cell.
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ComparisonTable::retranslate()
{
    setAccessibleName(tr("Facts of the areas"));
    m_areas->retranslate();
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void ComparisonTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

} // namespace mueang::gui
