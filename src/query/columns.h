// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

/** The keys of an area's columns, such as "name_th", for scripts, files and settings: English and stable. */
namespace mueang::query {

/** What the header row of a file contains. */
enum class HeaderNames : std::uint8_t { Titles, Keys };

[[nodiscard]] std::span<const AreaColumn> allColumns();

[[nodiscard]] QString columnKey(AreaColumn column);
[[nodiscard]] std::optional<AreaColumn> columnFromKey(QStringView key);

/** Returns the keys of the columns, and "sources" if `withSources`. */
[[nodiscard]] QStringList columnKeys(std::span<const AreaColumn> columns, bool withSources);

} // namespace mueang::query
