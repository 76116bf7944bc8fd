// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QWidget>

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
    if ((widget.focusPolicy() & Qt::TabFocus) != 0) {
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

void keepReadingOrder(QWidget &window, std::initializer_list<QWidget *> parts)
{
    const auto arrange = [parts = std::vector<QWidget *>(parts)] {
        std::vector<QWidget *> order;
        for (QWidget *part : parts) {
            addInOrder(*part, order);
        }
        for (std::size_t i = 1; i < order.size(); ++i) {
            QWidget::setTabOrder(order[i - 1], order[i]);
        }
    };
    // Before anything can press Tab where the order is not right, the keyboard came to that place.
    QObject::connect(qApp, &QApplication::focusChanged, &window, [&window, arrange](QWidget * /*old*/, QWidget *now) {
        if (now != nullptr && now->window() == &window) {
            arrange();
        }
    });
}

} // namespace mueang::gui
