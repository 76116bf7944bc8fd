// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folder.h"

#include <optional>
#include <vector>

/**
 * Copies of the workspace in its backup folder. Each has the time in its name, for people, and a number in it: the
 * order is by the number, because the clock may have been wrong.
 */
namespace mueang::workspace {

/** Why there is a backup; a part of its file's name. */
enum class BackupReason : std::uint8_t { Daily, Manual, BeforeRestore, BeforeUpgrade };

inline constexpr int keptDailyBackups = 5;

struct Backup
{
    QString file; ///< absolute
    QDateTime time; ///< by the clock of that moment
    std::int64_t number = 0; ///< 0: of version 0.1, which wrote none, or it cannot be read
};

/** A copy in the backup folder; older daily ones than the last five go. Its path, the subject of NotConfirmed too. */
[[nodiscard]] Result<QString> backUp(files::Database &database, const Place &place, BackupReason reason);

/** Whether the day has no daily backup yet. */
[[nodiscard]] bool isDailyBackupDue(const Place &place);

/** All backups, the newest first. One whose time is still to come was made while the clock was wrong: it comes last. */
[[nodiscard]] std::vector<Backup> backups(const Place &place);

/** When a file was copied, by its name as a backup, else by the file system. */
[[nodiscard]] QDateTime backupTime(const QString &file);

} // namespace mueang::workspace
