// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/descriptor.h"
#include "files/sqlite.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

/** The workspace folder: the workspace file, its backups and damaged files that were set aside. */
namespace mueang::workspace {

/** Location of the workspace, with the clock and the lock timeout used there. */
struct Place
{
    QString folder; ///< absolute; created by the first write
    std::chrono::milliseconds lockTimeout{5000}; ///< how long to wait for locks of other processes
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    [[nodiscard]] QString file() const { return folder + QLatin1StringView("/workspace.sqlite"); }

    /** Returns the current local time for a file name, to the millisecond. */
    [[nodiscard]] QString timeKey() const { return now().toString(u"yyyyMMdd-HHmmss-zzz"); }

    [[nodiscard]] QString backupFolder() const { return folder + QLatin1StringView("/backups"); }
};

/** Returns $XDG_DATA_HOME/mueang. */
[[nodiscard]] QString defaultFolder();

/**
 * Takes the advisory lock (flock) that a process holds while it creates, recovers or replaces the workspace file;
 * SQLite's own locks guard an open file. Closing the descriptor releases it. Creates the folder if it is missing, and
 * waits up to Place::lockTimeout. Errors: WorkspaceBusy, those of makeFolder() and the system.
 */
[[nodiscard]] Result<Descriptor> lockFolder(const Place &place);

/** Creates the folder with mode 0700 if it does not exist, and its parents. */
[[nodiscard]] Result<> makeFolder(const QString &folder);

/**
 * Writes a compact copy (VACUUM INTO) with mode 0600 over `file`; otherwise as saveFile(). `finish` may change the copy
 * before it is written.
 */
[[nodiscard]] Result<> copyTo(files::Database &database, const QString &file,
                              const std::function<Result<>(files::Database &)> &finish = {});

/**
 * Renames the workspace file and the files that SQLite keeps beside it, and returns the new path. The side files go
 * first, because SQLite would roll a journal left behind back into the next file
 * (https://www.sqlite.org/howtocorrupt.html).
 */
[[nodiscard]] Result<QString> moveDamagedFile(const Place &place);

} // namespace mueang::workspace
