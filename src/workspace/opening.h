// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/backups.h"
#include "workspace/contents.h"
#include "workspace/schema.h"

namespace mueang::workspace {

/** What was found where the workspace should be, and what was done about it. */
enum class Outcome : std::uint8_t {
    Opened, ///< as it was left
    New, ///< there was none; the file is made with the first change
    Upgraded, ///< of an older version; a backup of that is kept
    Repaired, ///< only its header was damaged: everything in it is in a new file
    Restored, ///< damaged or gone: the newest good backup is in its place
    StartedAnew, ///< damaged, and no good backup was there
};

/** How much there is, for a sentence. */
struct Counts
{
    int lists = 0;
    int notes = 0;
    int views = 0;
};

[[nodiscard]] Counts countsOf(const Contents &contents);
/** “2 lists, 1 note, 0 saved views”, in the interface's language. */
[[nodiscard]] QString countsText(const Counts &counts);
/** For a moment in a sentence: ISO 8601 without the T, the same in every language and free of an era's doubt. */
[[nodiscard]] QString timeText(const QDateTime &time);

struct Opening
{
    Outcome outcome = Outcome::New;
    QString damagedFile = {}; ///< where what was damaged lies now; empty = there was nothing
    QString backup = {}; ///< what was restored, or kept before the upgrade
    QDateTime backupTime = {};
    Counts counts = {}; ///< of what was restored or repaired
};

/** Who may write, and else why not. */
enum class Access : std::uint8_t { ReadWrite, NewerVersion, NotWritable };

/** What opening gives. */
struct OpenFile
{
    std::unique_ptr<files::Database> database; ///< null: there is no file yet
    Contents contents;
    Access access = Access::ReadWrite;
    Opening opening;
    std::int64_t version = currentVersion;
};

/**
 * Opens what is there. A damaged file is set aside, and what is in it when only its header is damaged, else the newest
 * good backup, put in its place; so is a file of something else, when there is a good backup beside it.
 * Errors: those of checkPlace(); NotAWorkspace (something else stands there: it is not touched), FileNotReadable,
 * NewerVersion (and it cannot be read), WorkspaceDamaged (and it cannot be set aside), WorkspaceTooLarge,
 * WorkspaceBusy, DiskFull.
 */
[[nodiscard]] Result<OpenFile> openFile(const Place &place);

/** Makes an empty file where there is none, on disk when it returns. */
[[nodiscard]] Result<> makeFile(const Place &place);

/**
 * The contents of a backup or another workspace file, which is not touched. OpenMode::ReadWrite is for the file in
 * use: SQLite then first takes back what a killed process left half done.
 */
[[nodiscard]] Result<Contents> readFile(const QString &file, files::OpenMode mode = files::OpenMode::Snapshot);

/** The newest backup that is sound; nothing when there is none. */
[[nodiscard]] std::optional<Backup> newestGoodBackup(const Place &place);

/**
 * What a person must know: that the file was damaged, what was restored and where the rest lies; null when all is
 * well. In the interface's language, plain text.
 */
[[nodiscard]] QString openingSentence(const Opening &opening);
/** Why nothing can be changed; null when it can. */
[[nodiscard]] QString accessSentence(Access access);

} // namespace mueang::workspace
