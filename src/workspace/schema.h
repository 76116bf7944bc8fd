// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"
#include "workspace/database.h"

/** The tables of a workspace file: how they are made, checked, read and written. */
namespace mueang::workspace {

/** The version of the file format that is written. */
inline constexpr std::int64_t currentVersion = 1;

/** Makes or brings up to date the tables, step by step in one transaction. */
[[nodiscard]] Result<> upgrade(Database &database);

/** Its version; ErrorKind::NotAWorkspace for a database of something else. */
[[nodiscard]] Result<std::int64_t> readVersion(Database &database);

/** Everything in it, after a look at every page and reference; ErrorKind::WorkspaceDamaged. */
[[nodiscard]] Result<Contents> checkAndRead(Database &database);

/** Everything in it. Within a transaction, so that it is of one moment. */
[[nodiscard]] Result<Contents> readContents(Database &database);

/** One record as it will be; within a transaction. */
[[nodiscard]] Result<> writeRecord(Database &database, const RecordChange &change);

} // namespace mueang::workspace
