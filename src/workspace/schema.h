// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/sqlite.h"
#include "workspace/change.h"

#include <QStringList>

/** The tables of a workspace file: how they are made, checked, read and written. */
namespace mueang::workspace {

/** The version of the file format that is written. Another version has to have other tables: see readVersion(). */
inline constexpr std::int64_t currentVersion = 1;

/** Makes or brings up to date the tables, step by step in one transaction. */
[[nodiscard]] Result<> upgrade(files::Database &database);

/** What a file has of the tables of a workspace. */
struct Tables
{
    QStringList ours = {}; ///< the words that made them, in the order of their names
    bool hasOthers = false; ///< tables, indexes, triggers or views of somebody else, which are left alone
};

[[nodiscard]] Result<Tables> tablesOf(files::Database &database);

/** Whether the tables of the current version are there, word for word as it made them. */
[[nodiscard]] Result<bool> hasCurrentTables(files::Database &database);

/**
 * Its version. Errors: NotAWorkspace for a database of something else; WorkspaceDamaged when the header and the tables
 * are not of the same version, or a table is not as it was made.
 */
[[nodiscard]] Result<std::int64_t> readVersion(files::Database &database);

/** The header of a workspace of the current version, for a copy of one whose own is damaged. */
inline constexpr auto repairedHeader = "PRAGMA application_id = 0x4D554E57; PRAGMA user_version = 1;";

/**
 * The number of a copy among the backups, each one more than those before; a copy of version 0.1 has none: 0. A table
 * that other versions pass over, so the format stays what it is.
 */
[[nodiscard]] Result<> writeBackupNumber(files::Database &database, std::int64_t number);
[[nodiscard]] std::int64_t readBackupNumber(files::Database &database);

/** Everything in it, after a look at every page and reference. Errors: WorkspaceDamaged, WorkspaceTooLarge. */
[[nodiscard]] Result<Contents> checkAndRead(files::Database &database);

/** Everything in it. Within a transaction, so that it is of one moment. */
[[nodiscard]] Result<Contents> readContents(files::Database &database);

/** One record as it will be; within a transaction. */
[[nodiscard]] Result<> writeRecord(files::Database &database, const RecordChange &change);

} // namespace mueang::workspace
