// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folder.h"

#include <optional>
#include <vector>

/**
 * Backups of the workspace in its backup folder. Each file name contains the local time for people, and each file
 * contains a sequence number. Backups are ordered by that number because the clock may have been wrong.
 */
namespace mueang::workspace {

/** Reason for a backup; part of its file name. */
enum class BackupReason : std::uint8_t { Daily, Manual, BeforeRestore, BeforeUpgrade };

inline constexpr int keptDailyBackups = 5;

struct Backup
{
    QString file; ///< absolute path
    QDateTime time; ///< local time according to the clock when it was made
    std::int64_t number = 0; ///< 0 if it was made by version 0.1, which wrote none, or cannot be read
};

/**
 * Writes a backup and returns its path. A daily backup removes the daily ones before the last keptDailyBackups. With
 * ErrorKind::NotConfirmed the backup exists and Error::subject is its path.
 */
[[nodiscard]] Result<QString> backUp(files::Database &database, const Place &place, BackupReason reason);

/** Returns whether no daily backup carries the current date. */
[[nodiscard]] bool isDailyBackupDue(const Place &place);

/**
 * Returns all backups, newest first. Backups with a time more than a day in the future were made while the clock was
 * wrong and come last.
 */
[[nodiscard]] std::vector<Backup> backups(const Place &place);

/** Returns the local time in the file name of a backup, or the modification time for any other file name. */
[[nodiscard]] QDateTime backupTime(const QString &file);

} // namespace mueang::workspace
