// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"
#include "workspace/opening.h"

#include <chrono>

namespace mueang::workspace {

/** Returns a change for the current contents; see edits.h. */
using Edit = std::function<Result<Change>(const Contents &)>;

/** Result of a restore. */
struct Restored
{
    Change change; ///< the change made, which can be undone
    QString file; ///< path of the restored file
    QDateTime time; ///< when that file was made
};

/**
 * The user's workspace file. Each change is one transaction, and is on disk when the call returns without an error,
 * unless unconfirmed() is set. Other processes may change the file; refresh() and every edit read their changes first.
 * Not thread-safe: use it in one thread only.
 */
class Workspace final
{
public:
    /** Opens the workspace; see openFile() for recovery and errors. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const Place &place);

    Q_DISABLE_COPY_MOVE(Workspace)
    ~Workspace() = default;

    /** Returns the contents as of the last call. */
    [[nodiscard]] const Contents &contents() const { return m_file.contents; }

    [[nodiscard]] Access access() const { return m_file.access; }

    [[nodiscard]] const Opening &opening() const { return m_file.opening; }

    [[nodiscard]] const Place &place() const { return m_place; }

    /** Returns why the last daily backup failed, which does not prevent a change. */
    [[nodiscard]] const std::optional<Error> &backupProblem() const { return m_backupProblem; }

    /** Returns an error if the last change was written, but fsync did not confirm that it is safely on disk. */
    [[nodiscard]] const std::optional<Error> &unconfirmed() const { return m_unconfirmed; }

    /**
     * Applies the change that `edit` returns, in one transaction, and returns it for UndoStack; nothing is changed on
     * an error. Errors: those of `edit`; Conflict if a record differs from what the change expects (contents() then has
     * the current record, see noteConflict()); NewerVersion, NotWritable, DiskFull, WorkspaceBusy (after
     * Place::lockTimeout), WorkspaceDamaged, WorkspaceTooLarge.
     */
    [[nodiscard]] Result<Change> edit(const Edit &edit);
    /** Applies an existing change, such as that of an undo step; see edit(). */
    [[nodiscard]] Result<> apply(const Change &change);

    /** Reads the changes of other processes and returns whether the contents changed. Cheap if they did not. */
    [[nodiscard]] Result<bool> refresh();

    /** Writes a backup to a file or, without a name, to the backup folder, and returns its path. */
    [[nodiscard]] Result<QString> backUp(const QString &file = {});

    /**
     * Replaces the contents with the contents of a file or of the newest intact backup, after a backup of the current
     * ones.
     */
    [[nodiscard]] Result<Restored> restore(const QString &file = {});

private:
    Workspace(Place place, OpenFile file);

    Result<> connect();
    Result<> reopen();
    Result<> reload();
    Result<bool> readIfChanged();
    void backUpDaily();
    void waitUntil(std::chrono::steady_clock::time_point end);
    Result<Change> editInTransaction(const Edit &edit, bool &isFileMoved, std::chrono::steady_clock::time_point end);
    Result<> stands(const Change &change, const Error &error);

    Place m_place;
    OpenFile m_file;
    std::int64_t m_dataVersion = 0;
    std::optional<Error> m_backupProblem;
    std::optional<Error> m_unconfirmed;
};

} // namespace mueang::workspace
