// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspacecontroller.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace mueang::app {

using workspace::Change;
using workspace::Contents;
using workspace::Workspace;

namespace {

constexpr std::chrono::milliseconds refreshDelay{100}; // a commit touches the file and its journal several times

} // namespace

struct WorkspaceController::Worker
{
    workspace::Place place;
    std::unique_ptr<Workspace> workspace; ///< nullptr until it is open
    workspace::UndoStack history;
    std::shared_ptr<const Contents> reported; ///< contents last sent to the GUI thread

    /** Compares in the worker thread, as many lists take a while; the same pointer means the same contents. */
    void reportContents(Report &report);

    /** Opens the workspace if it is not open. Each task retries, because the obstacle may be gone. */
    Result<> open(Report &report);
};

struct WorkspaceController::Report
{
    std::shared_ptr<const Contents> contents;
    workspace::Access access = workspace::Access::ReadWrite;
    std::shared_ptr<const Change> undoable;
    std::shared_ptr<const Change> redoable;
    std::optional<workspace::Opening> opening; ///< set by the task that opened the workspace
    std::optional<Change> change; ///< set if the task made a change
    WhenDone whenDone;
    std::optional<Error> error;
    QString noteArea; ///< set if the task writes a note
    QString noteText;
    std::optional<workspace::NoteConflict> conflict;
    std::optional<Error> unconfirmed; ///< set if fsync did not confirm the last change
    bool isBehind = false; ///< another process held the lock; refresh later
};

Result<> WorkspaceController::Worker::open(Report &report)
{
    if (workspace) {
        return {};
    }
    auto made = Workspace::open(place);
    if (!made) {
        return tl::unexpected(made.error());
    }
    workspace = std::move(*made);
    report.opening = workspace->opening();
    return {};
}

void WorkspaceController::Worker::reportContents(Report &report)
{
    if (!workspace) {
        return;
    }
    if (!reported || *reported != workspace->contents()) {
        reported = std::make_shared<const Contents>(workspace->contents());
    }
    report.contents = reported;
    report.access = workspace->access();
    report.unconfirmed = workspace->unconfirmed();
}

WorkspaceController::WorkspaceController(const workspace::Place &place, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
    , m_contents(std::make_shared<const Contents>())
{
    m_worker->place = place;
    m_pool.setMaxThreadCount(1);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshDelay);
    connect(&m_refreshing, &QTimer::timeout, this, &WorkspaceController::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WorkspaceController::refreshSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WorkspaceController::refreshSoon);
}

WorkspaceController::~WorkspaceController()
{
    m_pool.waitForDone();
}

void WorkspaceController::start(Task task)
{
    m_pool.start([this, task = std::move(task)] {
        Report report;
        if (const auto ready = m_worker->open(report); ready) {
            task(*m_worker, report);
        } else {
            report.error = ready.error();
        }
        m_worker->reportContents(report);
        report.undoable = m_worker->history.undoable();
        report.redoable = m_worker->history.redoable();
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { take(report); }, Qt::QueuedConnection);
    });
}

/** Stores the state of the workspace and returns whether anything changed. */
bool WorkspaceController::update(const Report &report)
{
    bool isNew = !std::exchange(m_hasReport, true);
    const auto set = [&isNew](auto &known, const auto &now) {
        isNew = isNew || known != now;
        known = now;
    };
    if (report.contents) {
        set(m_contents, report.contents);
        set(m_access, report.access);
    }
    set(m_undoable, report.undoable);
    set(m_redoable, report.redoable);
    set(m_isOpen, m_isOpen || report.opening.has_value());
    return isNew;
}

void WorkspaceController::take(const Report &report)
{
    const bool isNew = update(report);
    if (report.opening) {
        emit opened(*report.opening);
    }
    if (report.isBehind) {
        refreshSoon();
    }
    watch();
    if (isNew) {
        emit changed();
    }
    if (report.conflict) {
        emit noteConflicted(*report.conflict);
    } else if (report.error && !report.noteArea.isEmpty()) {
        emit noteFailed(report.noteArea, *report.error);
    } else if (report.error) {
        emit failed(*report.error);
    } else if (!report.noteArea.isEmpty()) {
        emit noteWritten(report.noteArea, report.noteText);
    }
    // Emitted once, not for every change while the condition lasts.
    if (report.unconfirmed && !std::exchange(m_isUnconfirmed, true)) {
        emit unconfirmed(*report.unconfirmed);
    }
    m_isUnconfirmed = report.unconfirmed.has_value();
    if (report.change && !report.change->isEmpty()) {
        emit done(*report.change);
    }
    if (report.change && report.whenDone) {
        report.whenDone(*report.change);
    }
}

/** Watches the folder too, or an existing parent: a restore replaces the file, and a new workspace has none. */
void WorkspaceController::watch()
{
    const workspace::Place &place = m_worker->place;
    QString folder = place.folder;
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder) {
        folder = QFileInfo(folder).path();
    }
    QStringList others = m_watcher.directories();
    others.removeAll(folder);
    if (!others.isEmpty()) {
        m_watcher.removePaths(others);
    }
    for (const QString &path : {folder, place.file()}) {
        const bool isWatched = m_watcher.files().contains(path) || m_watcher.directories().contains(path);
        if (!isWatched && QFileInfo::exists(path) && m_watcher.addPath(path)) {
            refreshSoon(); // for changes before it was watched
        }
    }
}

/** Does not restart the timer, which would never fire while another program keeps writing. */
void WorkspaceController::refreshSoon()
{
    if (!m_refreshing.isActive()) {
        m_refreshing.start();
    }
}

void WorkspaceController::open()
{
    start([](Worker &, Report &) {});
}

void WorkspaceController::edit(const workspace::Edit &edit, const WhenDone &whenDone)
{
    start([edit, whenDone](Worker &worker, Report &report) {
        report.whenDone = whenDone;
        const auto change = worker.workspace->edit(edit);
        if (change) {
            worker.history.add(*change);
            report.change = *change;
        } else {
            report.error = change.error();
        }
    });
}

void WorkspaceController::writeNote(const std::optional<workspace::Note> &before, const QString &area,
                                    const QString &text, quint64 writingSession)
{
    start([before, area, text, writingSession](Worker &worker, Report &report) {
        report.noteArea = area;
        report.noteText = text;
        const auto change = workspace::writeNote(before, area, text, worker.place.now());
        if (!change) {
            report.error = change.error();
            return;
        }
        if (const auto written = worker.workspace->apply(*change); written) {
            worker.history.addToNote(*change, writingSession);
            report.change = *change;
        } else {
            report.error = written.error();
            report.conflict = written.error().kind == ErrorKind::Conflict
                ? workspace::noteConflict(*change, worker.workspace->contents())
                : std::nullopt;
        }
    });
}

void WorkspaceController::undo()
{
    start([](Worker &worker, Report &report) {
        const auto change = worker.history.undo(*worker.workspace);
        if (change) {
            report.change = workspace::inverse(*change);
        } else if (change.error().kind != ErrorKind::Cancelled) {
            report.error = change.error();
        }
    });
}

void WorkspaceController::redo()
{
    start([](Worker &worker, Report &report) {
        const auto change = worker.history.redo(*worker.workspace);
        if (change) {
            report.change = *change;
        } else if (change.error().kind != ErrorKind::Cancelled) {
            report.error = change.error();
        }
    });
}

void WorkspaceController::refresh()
{
    start([](Worker &worker, Report &report) {
        const auto read = worker.workspace->refresh();
        report.isBehind = !read && read.error().kind == ErrorKind::WorkspaceBusy;
        if (!read && !report.isBehind) {
            report.error = read.error();
        }
    });
}

void WorkspaceController::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

std::optional<workspace::Shortlist> WorkspaceController::starredList() const
{
    if (const auto chosen = m_contents->lists.find(m_starredList); chosen != m_contents->lists.end()) {
        return chosen->second;
    }
    const auto lists = m_contents->orderedLists();
    return lists.empty() ? std::nullopt : std::optional(lists.front());
}

void WorkspaceController::setStarredList(const QString &list)
{
    if (list != m_starredList) {
        m_starredList = list;
        emit changed();
    }
}

} // namespace mueang::app
