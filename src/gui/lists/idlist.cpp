// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/idlist.h"

#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

void fillRows(QListWidget &widget, const std::vector<std::pair<QString, QString>> &rows, const QString &chosen)
{
    const QSignalBlocker quiet(widget);
    const int before = widget.currentRow();
    widget.clear();
    int current = std::min(std::max(before, 0), static_cast<int>(rows.size()) - 1);
    for (const auto &[id, text] : rows) {
        auto *item = new QListWidgetItem(text, &widget);
        item->setData(idRole, id);
        current = id == chosen ? widget.count() - 1 : current;
    }
    widget.setCurrentRow(current);
}

QString idAt(const QListWidget &widget, int row)
{
    const QListWidgetItem *item = widget.item(row);
    return item == nullptr ? QString() : item->data(idRole).toString();
}

QString chosenId(const QListWidget &widget)
{
    return idAt(widget, widget.currentRow());
}

} // namespace mueang::gui
