// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"
#include "workspace/edits.h"
#include "workspace/history.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mueang::app {

/**
 * The user's lists, notes and views as the window shows them: what is on the disk, never what is only hoped for. Each
 * call asks a worker, so that no lock and no disk holds up the window; the answer comes as a signal, in the order of
 * the calls. What other windows and commands change is seen by itself. GUI thread.
 */
class WorkspaceController final : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceController(const workspace::Place &place, QObject *parent = nullptr);
    /** Waits for what was asked. */
    ~WorkspaceController() override;
    Q_DISABLE_COPY_MOVE(WorkspaceController)

    /** Ends in opened() or failed(); what is asked before is done after it. */
    void open();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /** As it is on the disk; empty until it is open. */
    [[nodiscard]] const workspace::Contents &contents() const { return *m_contents; }

    /** Shared with whoever works on it in another thread. */
    [[nodiscard]] std::shared_ptr<const workspace::Contents> sharedContents() const { return m_contents; }

    [[nodiscard]] workspace::Access access() const { return m_access; }

    /** What undo() and redo() would take back or do again; null = there is none. */
    [[nodiscard]] const std::shared_ptr<const workspace::Change> &undoable() const { return m_undoable; }

    [[nodiscard]] const std::shared_ptr<const workspace::Change> &redoable() const { return m_redoable; }

    /** What is done with a change that is on the disk; it is empty where all was so already. */
    using WhenDone = std::function<void(const workspace::Change &)>;

    /** One step of undo. Ends in changed(), done() if it was one, and whenDone; or in failed(). */
    void edit(const workspace::Edit &edit, const WhenDone &whenDone = {});
    /**
     * Writes the note on an area. `before` is what the editor began with; what is written in one session of writing is
     * one step of undo, see History::addToNote(). Ends in noteWritten(), noteConflicted() or noteFailed().
     */
    void writeNote(const std::optional<workspace::Note> &before, const QString &area, const QString &text,
                   quint64 writingSession = 0);
    void undo();
    void redo();
    /** Reads what others changed. */
    void refresh();
    /** Blocks until all that was asked is on the disk or has failed, and sends the signals. */
    void finish();

    /** The list that the star means: the one that was chosen, else the first; nothing = there is no list. */
    [[nodiscard]] std::optional<workspace::Shortlist> starredList() const;
    void setStarredList(const QString &list);

    /** Its id as it was chosen, for the next start; empty = none was. */
    [[nodiscard]] const QString &chosenStarredList() const { return m_starredList; }

signals:
    void opened(const mueang::workspace::Opening &opening);
    /**
     * The contents, the access, a step to undo or redo or the list of the star is another one; also when the first
     * call has ended, with which it is known whether the workspace could be opened.
     */
    void changed();
    /** A step of the user, an undone one or a redone one is on the disk. */
    void done(const mueang::workspace::Change &change);
    void failed(const mueang::Error &error);
    /** Changes are made, but from now on the disk does not confirm that they are safe there. */
    void unconfirmed(const mueang::Error &error);
    void noteWritten(const QString &area, const QString &text);
    void noteConflicted(const mueang::workspace::NoteConflict &conflict);
    void noteFailed(const QString &area, const mueang::Error &error);

private:
    struct Worker; ///< what belongs to the worker's thread
    struct Report; ///< what it sends back

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
