// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"
#include "workspace/edits.h"
#include "workspace/undostack.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mueang::app {

/**
 * The workspace as the window shows it: always what is on disk. Calls are queued to a worker thread, so that neither
 * locks nor the disk block the window; results arrive as signals in the order of the calls. Changes by other windows
 * and commands are detected automatically. GUI thread.
 */
class WorkspaceController final : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceController(const workspace::Place &place, QObject *parent = nullptr);
    /** Waits for all queued calls. */
    ~WorkspaceController() override;
    Q_DISABLE_COPY_MOVE(WorkspaceController)

    /** Opens the workspace; ends with opened() or failed(). Calls made before it is open wait for it. */
    void open();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /** Returns the contents on disk; empty until the workspace is open. */
    [[nodiscard]] const workspace::Contents &contents() const { return *m_contents; }

    /** Returns the contents for use in another thread. */
    [[nodiscard]] std::shared_ptr<const workspace::Contents> sharedContents() const { return m_contents; }

    [[nodiscard]] workspace::Access access() const { return m_access; }

    /** Returns the change that undo() would undo, or nullptr. */
    [[nodiscard]] const std::shared_ptr<const workspace::Change> &undoable() const { return m_undoable; }

    /** Returns the change that redo() would redo, or nullptr. */
    [[nodiscard]] const std::shared_ptr<const workspace::Change> &redoable() const { return m_redoable; }

    /** Called with a change that is on disk; the change is empty if there was nothing to do. */
    using WhenDone = std::function<void(const workspace::Change &)>;

    /**
     * Makes a change that is one undo step. Ends with changed() and done() unless the change is empty, and calls
     * `whenDone`; or ends with failed().
     */
    void edit(const workspace::Edit &edit, const WhenDone &whenDone = {});
    /**
     * Writes the note on an area. `before` is the note when editing started; each writing session is one undo step, see
     * UndoStack::addToNote(). Ends with noteWritten(), noteConflicted() or noteFailed().
     */
    void writeNote(const std::optional<workspace::Note> &before, const QString &area, const QString &text,
                   quint64 writingSession = 0);
    void undo();
    void redo();
    /** Reads changes by other processes. */
    void refresh();
    /** Blocks until all queued calls are done, and emits their signals. */
    void finish();

    /** Returns the list that the star adds to: the chosen one, else the first; nullopt if there is no list. */
    [[nodiscard]] std::optional<workspace::Shortlist> starredList() const;
    void setStarredList(const QString &list);

    /** Returns the id passed to setStarredList(), for the next start; empty if none was chosen. */
    [[nodiscard]] const QString &chosenStarredList() const { return m_starredList; }

signals:
    void opened(const mueang::workspace::Opening &opening);
    /**
     * Emitted when the contents, the access, undoable(), redoable() or starredList() changed, and after the first call,
     * when it is known whether the workspace could be opened.
     */
    void changed();
    /** Emitted when a change, an undo or a redo is on disk. */
    void done(const mueang::workspace::Change &change);
    void failed(const mueang::Error &error);
    /** Emitted when changes are written but, from now on, not confirmed by fsync. */
    void unconfirmed(const mueang::Error &error);
    void noteWritten(const QString &area, const QString &text);
    void noteConflicted(const mueang::workspace::NoteConflict &conflict);
    void noteFailed(const QString &area, const mueang::Error &error);

private:
    struct Worker; ///< state of the worker thread
    struct Report; ///< result of a task

    using Task = std::function<void(Worker &, Report &)>;

    void start(Task task);
    void take(const Report &report);
    [[nodiscard]] bool update(const Report &report);
    void refreshSoon();
    void watch();

    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<const workspace::Contents> m_contents;
    workspace::Access m_access = workspace::Access::ReadWrite;
    std::shared_ptr<const workspace::Change> m_undoable;
    std::shared_ptr<const workspace::Change> m_redoable;
    bool m_isOpen = false;
    bool m_hasReport = false;
    bool m_isUnconfirmed = false;
    QString m_starredList;
    QFileSystemWatcher m_watcher;
    QTimer m_refreshing;
    QThreadPool m_pool;
};

} // namespace mueang::app
