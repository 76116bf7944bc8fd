// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/columnpresets.h"

#include "base/enumsize.h"
#include "query/columns.h"

#include <QComboBox>
#include <QCoreApplication>

namespace mueang::gui {

using query::AreaColumn;

namespace {

static_assert(columnPresetCount == enumSize<ColumnPreset>);

struct ColumnPresets
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::ColumnPresets)
};

QString presetName(ColumnPreset preset)
{
    switch (preset) {
    case ColumnPreset::AsShown:
        return ColumnPresets::tr("As shown");
    case ColumnPreset::Everything:
        return ColumnPresets::tr("Everything");
    case ColumnPreset::NamesOnly:
        return ColumnPresets::tr("Names only");
    case ColumnPreset::OwnChoice:
        return ColumnPresets::tr("Own choice");
    }
    Q_UNREACHABLE();
}

} // namespace

void namePresets(QComboBox &box)
{
    for (int i = 0; i < columnPresetCount; ++i) {
        box.setItemText(i, presetName(static_cast<ColumnPreset>(i)));
    }
}

std::vector<AreaColumn> presetColumns(ColumnPreset preset, const std::vector<AreaColumn> &shown)
{
    switch (preset) {
    case ColumnPreset::Everything:
        return {query::allColumns().begin(), query::allColumns().end()};
    case ColumnPreset::NamesOnly:
        return {AreaColumn::NameTh, AreaColumn::NameEn};
    case ColumnPreset::AsShown:
    case ColumnPreset::OwnChoice:
        return shown;
    }
    Q_UNREACHABLE();
}

ColumnPreset presetOf(const std::vector<AreaColumn> &columns, const std::vector<AreaColumn> &shown)
{
    for (const auto preset : {ColumnPreset::AsShown, ColumnPreset::Everything, ColumnPreset::NamesOnly}) {
        if (presetColumns(preset, shown) == columns) {
            return preset;
        }
    }
    return ColumnPreset::OwnChoice;
}

} // namespace mueang::gui
