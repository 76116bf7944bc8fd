// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/backups.h"
#include "workspace/contents.h"
#include "workspace/schema.h"

namespace mueang::workspace {

/** How a workspace was opened. */
enum class Outcome : std::uint8_t {
    Opened, ///< intact
    New, ///< no file yet; the first change creates it
    Upgraded, ///< it was of an older version, of which a backup is kept
    Repaired, ///< only its header was damaged; a new file has all its contents
    Restored, ///< damaged or missing; replaced by the newest intact backup
    CreatedEmpty, ///< damaged, empty or missing, and there was no intact backup
};

/** Numbers of records, for a message. */
struct Counts
{
    int lists = 0;
    int notes = 0;
    int views = 0;
};

[[nodiscard]] Counts countsOf(const Contents &contents);
/** Returns “2 lists, 1 note, 0 saved views” in the interface's language. */
[[nodiscard]] QString countsText(const Counts &counts);
/** Returns local time as “2026-01-31 09:30”: the same in every language, and unambiguous as to the calendar era. */
[[nodiscard]] QString timeText(const QDateTime &time);

struct Opening
{
    Outcome outcome = Outcome::New;
    QString damagedFile = {}; ///< where the damaged file is now; empty if there was none
    QString backup = {}; ///< path of the backup that was restored, or kept before the upgrade
    QDateTime backupTime = {};
    Counts counts = {}; ///< of the restored or repaired contents
};

/** Whether the workspace can be changed and, if not, why. */
enum class Access : std::uint8_t { ReadWrite, NewerVersion, NotWritable };

/** An opened workspace file. */
struct OpenFile
{
    std::unique_ptr<files::Database> database; ///< nullptr if there is no file yet
    Contents contents;
    Access access = Access::ReadWrite;
    Opening opening;
    std::int64_t version = currentVersion;
};

/**
 * Opens the workspace. A damaged file is set aside and replaced by its own contents if only its header is damaged, else
 * by the newest intact backup; so is a file of another kind if an intact backup exists. Errors: those of checkPlace();
 * NotAWorkspace (a file of another kind, which is left alone), FileNotReadable, NewerVersion (which cannot be read),
 * WorkspaceDamaged (which cannot be set aside), WorkspaceTooLarge, WorkspaceBusy, DiskFull.
 */
[[nodiscard]] Result<OpenFile> openFile(const Place &place);

/** Creates an empty workspace file if there is none, and fsyncs it before it returns. */
[[nodiscard]] Result<> makeFile(const Place &place);

/**
 * Reads the contents of a backup or another workspace file without changing it. OpenMode::ReadWrite is for the file in
 * use: SQLite then first rolls back the hot journal of a killed process.
 */
[[nodiscard]] Result<Contents> readFile(const QString &file, files::OpenMode mode = files::OpenMode::Snapshot);

/** Returns the newest intact backup, or nullopt. */
[[nodiscard]] std::optional<Backup> newestGoodBackup(const Place &place);

/**
 * Returns what the user has to know about damage, recovery and the files concerned; null if there is nothing to report.
 * Plain text in the interface's language.
 */
[[nodiscard]] QString openingSentence(const Opening &opening);
/** Returns why the workspace is read-only, in the interface's language; null if it is writable. */
[[nodiscard]] QString accessSentence(Access access);

} // namespace mueang::workspace
