// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/sortaction.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace mueang::gui {

namespace {

void sortByCurrent()
{
    auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    if (table == nullptr || !table->currentIndex().isValid() || !table->horizontalHeader()->isSortIndicatorShown()) {
        return;
    }
    QHeaderView *header = table->horizontalHeader();
    const int column = table->currentIndex().column();
    if (table->isSortingEnabled()) {
        const bool isReversed =
            header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        table->sortByColumn(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else {
        emit header->sectionClicked(column); // the table handles it like a click
    }
}

} // namespace

void connectSorting(const QAction &action)
{
    QObject::connect(&action, &QAction::triggered, &action, &sortByCurrent);
}

} // namespace mueang::gui
