// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "query/query.h"

#include <QListWidget>

#include <cstdint>
#include <span>
#include <vector>

class QComboBox;

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

    [[nodiscard]] bool canMoveCurrent(int by) const;
    void moveCurrent(int by);
    void retranslate();

signals:
    void columnsChanged();

private:
    void addColumn(query::AreaColumn column, bool checked);
};

/** Predefined sets of columns, in the order offered. OwnChoice is what matches no other set. */
enum class ColumnPreset : std::uint8_t { AsShown, Everything, NamesOnly, OwnChoice };
inline constexpr int columnPresetCount = static_cast<int>(enumSize<ColumnPreset>);

/** Sets the item texts of a combo box that offers all presets. */
void namePresets(QComboBox &box);

/** Returns the columns of a preset; `shown` are the table's columns, also the start of an own choice. */
[[nodiscard]] std::vector<query::AreaColumn> presetColumns(ColumnPreset preset,
                                                           const std::vector<query::AreaColumn> &shown);

/** Returns the first preset with exactly these columns in this order, else OwnChoice. */
[[nodiscard]] ColumnPreset presetOf(const std::vector<query::AreaColumn> &columns,
                                    const std::vector<query::AreaColumn> &shown);

} // namespace mueang::gui
