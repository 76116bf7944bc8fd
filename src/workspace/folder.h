// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/sqlite.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

/** The folder of the workspace: its file, copies of it, what was set aside. */
namespace mueang::workspace {

/** Where the workspace lies, and how it is used. */
struct Place
{
    QString folder; ///< absolute; made when something is first written
    std::chrono::milliseconds patience{5000}; ///< for locks of other programs
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    [[nodiscard]] QString file() const { return folder + QLatin1StringView("/workspace.sqlite"); }

    /** The moment as a part of a file's name. */
    [[nodiscard]] QString timeKey() const { return now().toString(u"yyyyMMdd-HHmmss-zzz"); }

    [[nodiscard]] QString backupFolder() const { return folder + QLatin1StringView("/backups"); }
};

/** $XDG_DATA_HOME/mueang */
[[nodiscard]] QString defaultFolder();

/**
 * One program at a time makes, mends or replaces the file; an open one is guarded by SQLite's own
 * locks. Freed when this object or its process ends.
 */
class FolderLock final
{
public:
    /** Makes the folder, private to the user, when it is missing. */
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const Place &place);

    Q_DISABLE_COPY_MOVE(FolderLock)
    ~FolderLock();

private:
    explicit FolderLock(int descriptor);

    int m_descriptor;
};

/** The folder, private to the user. */
[[nodiscard]] Result<> makeFolder(const QString &folder);

/**
 * Writes a compact copy, for the user alone; otherwise as saveFile(). Replaces `file`. `finish` may change the copy
 * before it is written.
 */
[[nodiscard]] Result<> copyTo(files::Database &database, const QString &file,
                              const std::function<Result<>(files::Database &)> &finish = {});

/**
 * Renames the file and what SQLite has beside it, so that another one can take the place: the side
 * files first, because a journal left behind would be rolled back into the next file
 * (https://www.sqlite.org/howtocorrupt.html). The new name.
 */
[[nodiscard]] Result<QString> setAside(const Place &place);

} // namespace mueang::workspace
