// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;

/** Columns that are chosen at once. */
namespace mueang::gui {

/** In the order in which they are offered; the last is what matches none of the others. */
enum class ColumnPreset : std::uint8_t { AsShown, Everything, NamesOnly, OwnChoice };
inline constexpr int columnPresetCount = 4;

/** Names the entries of a box that offers all of them. */
void namePresets(QComboBox &box);

/** `shown` are those of the table. An own choice is what somebody made it: as shown to begin with. */
[[nodiscard]] std::vector<query::AreaColumn> presetColumns(ColumnPreset preset,
                                                           const std::vector<query::AreaColumn> &shown);

/** The first that gives these columns in this order. */
[[nodiscard]] ColumnPreset presetOf(const std::vector<query::AreaColumn> &columns,
                                    const std::vector<query::AreaColumn> &shown);

} // namespace mueang::gui
