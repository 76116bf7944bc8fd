// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

/** The keys of an area's columns, for scripts, files and settings. Stable, English: "name_th". */
namespace mueang::query {

/** What stands above the columns of a file. */
enum class HeaderNames : std::uint8_t { Titles, Keys };

[[nodiscard]] std::span<const AreaColumn> allColumns();

[[nodiscard]] QString columnKey(AreaColumn column);
[[nodiscard]] std::optional<AreaColumn> columnFromKey(QStringView key);

/** The keys of many columns; `withSources` adds "sources". */
[[nodiscard]] QStringList columnKeys(std::span<const AreaColumn> columns, bool withSources);

} // namespace mueang::query
