// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace mueang::gui {

namespace {

void addInOrder(QWidget &widget, std::vector<QWidget *> &order);

void addInOrder(const QLayout &layout, std::vector<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget()) {
            addInOrder(*widget, order);
        } else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout()) { // NOLINT: Qt's is not const
            addInOrder(*inner, order);
        }
    }
}

void addInOrder(QWidget &widget, std::vector<QWidget *> &order)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled()
        && widget.focusProxy() == nullptr) {
        order.push_back(&widget);
    }
    if (const QLayout *layout = widget.layout()) {
        addInOrder(*layout, order);
        return;
    }
    for (QObject *child : widget.children()) {
        if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow()) {
            addInOrder(*static_cast<QWidget *>(child), order);
        }
    }
}

} // namespace

bool focusInReadingOrder(const std::vector<QWidget *> &parts, bool next)
{
    std::vector<QWidget *> order;
    for (QWidget *part : parts) {
        addInOrder(*part, order);
    }
    const auto now = std::ranges::find(order, QApplication::focusWidget());
    if (now == order.end()) {
        return false;
    }
    const std::size_t place = static_cast<std::size_t>(now - order.begin());
    QWidget *wanted = order[(place + (next ? 1 : order.size() - 1)) % order.size()];
    wanted->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace mueang::gui
