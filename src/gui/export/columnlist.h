// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QListWidget>

#include <span>
#include <vector>

namespace mueang::gui {

/** Lists all columns of an area; the checked ones are exported, in the order of the list. */
class ColumnList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /** Moves these columns to the top in this order and checks them; the others follow unchecked. */
    void setColumns(std::span<const query::AreaColumn> columns);
    [[nodiscard]] std::vector<query::AreaColumn> columns() const;
    void checkAll(bool checked);

    [[nodiscard]] bool canMoveCurrent(int by) const;
    void moveCurrent(int by);
    void retranslate();

signals:
    void columnsChanged();

private:
    void addColumn(query::AreaColumn column, bool checked);
};

} // namespace mueang::gui
