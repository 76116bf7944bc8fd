// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/sqlite.h"
#include "workspace/change.h"

#include <QStringList>

/** Schema of the workspace file: creating, checking, reading and writing its tables. */
namespace mueang::workspace {

/** Version of the file format that this program writes. Each version must have different tables, see readVersion(). */
inline constexpr std::int64_t currentVersion = 1;

/** Creates the tables or upgrades them to the current version, in one transaction. */
[[nodiscard]] Result<> upgrade(files::Database &database);

/** The tables found in a file. */
struct Tables
{
    QStringList ours = {}; ///< their CREATE statements, ordered by table name
    bool hasOthers = false; ///< has tables, indexes, triggers or views of another program, which are left alone
};

[[nodiscard]] Result<Tables> tablesOf(files::Database &database);

/** Returns whether the file has the tables of the current version, with identical CREATE statements. */
[[nodiscard]] Result<bool> hasCurrentTables(files::Database &database);

/**
 * Returns the version of the file format. Errors: NotAWorkspace for a database of another kind; WorkspaceDamaged if the
 * header and the tables belong to different versions, or a table differs from its schema.
 */
[[nodiscard]] Result<std::int64_t> readVersion(files::Database &database);

/** Statements that set the header of the current version, for a copy of a file with a damaged header. */
inline constexpr auto repairedHeader = "PRAGMA application_id = 0x4D554E57; PRAGMA user_version = 1;";

/**
 * Writes the sequence number of a backup. It has a table of its own, which other versions ignore, so the format version
 * does not change.
 */
[[nodiscard]] Result<> writeBackupNumber(files::Database &database, std::int64_t number);
/** Returns the sequence number of a backup, or 0 if it has none, as in version 0.1. */
[[nodiscard]] std::int64_t readBackupNumber(files::Database &database);

/**
 * Checks all pages and foreign keys and then reads the contents, in one transaction. Errors: WorkspaceDamaged,
 * WorkspaceTooLarge.
 */
[[nodiscard]] Result<Contents> checkAndRead(files::Database &database);

/** Reads the contents. Call it within a transaction, for a consistent snapshot. */
[[nodiscard]] Result<Contents> readContents(files::Database &database);

/** Writes or deletes one record. Call it within a transaction. */
[[nodiscard]] Result<> writeRecord(files::Database &database, const RecordChange &change);

} // namespace mueang::workspace
