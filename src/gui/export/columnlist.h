// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QListWidget>

#include <span>
#include <vector>

namespace mueang::gui {

/** All columns of an area, with a mark on those to take and in the order to take them. */
class ColumnList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /** Marks these, in this order, at the top; the others follow without a mark. */
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
