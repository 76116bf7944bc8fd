// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"
#include "workspace/opening.h"

#include <chrono>

namespace mueang::workspace {

/** Makes a change that fits the contents of this moment; edits.h has them. */
using Edit = std::function<Result<Change>(const Contents &)>;

/** What a restore did. */
struct Restored
{
    Change change; ///< it can be undone
    QString file; ///< that it was made as
    QDateTime time; ///< when that was copied
};

/**
 * The user's own file. A change is one transaction; when a call returns without an error it is on
 * disk. Other processes may change the file too: what they did is seen by refresh() and before every
 * change, so that an edit always starts from what is there. Belongs to one thread.
 */
class Workspace final
{
public:
    /** See openFile() for what is set right, and for the errors. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const Place &place);

    Q_DISABLE_COPY_MOVE(Workspace)
    ~Workspace() = default;

    /** As of the last call. */
    [[nodiscard]] const Contents &contents() const { return m_file.contents; }

    [[nodiscard]] Access access() const { return m_file.access; }

    [[nodiscard]] const Opening &opening() const { return m_file.opening; }

    [[nodiscard]] const Place &place() const { return m_place; }

    /** Why the last daily backup could not be made; it does not stop a change. */
    [[nodiscard]] const std::optional<Error> &backupProblem() const { return m_backupProblem; }

    /** Set when the last change was made, but the disk has not confirmed that it is safe there. */
    [[nodiscard]] const std::optional<Error> &unconfirmed() const { return m_unconfirmed; }

    /**
     * Asks `edit` for a change and makes it: all of it or, on an error, nothing. The change made, for
     * a History. Errors: those of the edit; Conflict when a record is no longer as the change expects
     * it (contents() then has what is there, see noteConflict()); NewerVersion, NotWritable, DiskFull,
     * WorkspaceBusy (after the place's patience), WorkspaceDamaged, WorkspaceTooLarge.
     */
    [[nodiscard]] Result<Change> edit(const Edit &edit);
    /** The same for a change that is there already, as for undoing. */
    [[nodiscard]] Result<> apply(const Change &change);

    /** Reads what other processes changed since; true when there was something. Cheap when not. */
    [[nodiscard]] Result<bool> refresh();

    /** A copy now, to a file or, without a name, to the backup folder. Its path. */
    [[nodiscard]] Result<QString> backUp(const QString &file = {});

    /**
     * Makes everything as in a file, or as in the newest good backup; what was there is kept as
     * a backup.
     */
    [[nodiscard]] Result<Restored> restore(const QString &file = {});

private:
    Workspace(Place place, OpenFile file);

    Result<> connect();
    Result<> reopen();
    Result<> readAgain();
    Result<bool> readIfChanged();
    void backUpDaily();
    void waitUntil(std::chrono::steady_clock::time_point end);
    Result<Change> editInTransaction(const Edit &edit, bool &hasMoved, std::chrono::steady_clock::time_point end);
    Result<> stands(const Change &change, const Error &error);

    Place m_place;
    OpenFile m_file;
    std::int64_t m_dataVersion = 0;
    std::optional<Error> m_backupProblem;
    std::optional<Error> m_unconfirmed;
};

} // namespace mueang::workspace
