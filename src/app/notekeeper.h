// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspacecontroller.h"

#include <chrono>
#include <map>

namespace mueang::app {

enum class NoteState : std::uint8_t {
    Empty, ///< no note
    Saved,
    Saving, ///< being typed or written
    Failed, ///< see error(); retried automatically unless the note is too long
    Conflicting, ///< another window changed it too; the user has to choose
};

/** How to resolve a conflict between two edits of a note. */
enum class NoteChoice : std::uint8_t { Mine, Theirs, Both };

/** Intervals of a NoteKeeper. */
struct NoteTimes
{
    std::chrono::milliseconds typingPause{700}; ///< debounce: from the last change until the note is saved
    std::chrono::milliseconds longestWait{1500}; ///< maximum from the first unsaved change; two seconds with the write
    std::chrono::milliseconds sessionPause{5000}; ///< from the last change until the next one starts a new undo step
    std::chrono::milliseconds retryPause{5000}; ///< until a failed save is retried
};

/**
 * Keeps the notes that are being edited until they are on disk. Saving is debounced, with an upper bound while typing
 * goes on; failed saves are retried, and the changes of another window are never overwritten. Each area has a draft, so
 * choosing another area neither loses nor mixes up text. Each writing session is one undo step; it ends with
 * endSession() or after a pause. GUI thread.
 */
class NoteKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit NoteKeeper(WorkspaceController &workspace, const NoteTimes &times = {}, QObject *parent = nullptr);

    /** Returns the text for the editor: the draft or, without one, the saved note. */
    [[nodiscard]] QString text(const QString &area) const;
    [[nodiscard]] NoteState state(const QString &area) const;
    /** Returns why the note is not saved, for NoteState::Failed. */
    [[nodiscard]] std::optional<Error> error(const QString &area) const;

    /** Returns whether all notes are on disk. */
    [[nodiscard]] bool isDone() const { return m_drafts.empty(); }

    /** Sets the draft of a note to the text of the editor, and starts the debounce timer. */
    void type(const QString &area, const QString &text);
    /**
     * Requests saving of all drafts, ahead of later requests to the workspace. A draft that is being written is sent
     * again afterwards if its text changed.
     */
    void save();
    /** Saves and ends the writing session, for an editor that loses focus. */
    void endSession();
    /** Saves, blocks until it is done and returns whether everything was saved. */
    bool saveNow();
    /** Resolves a conflict reported by conflicted(). */
    void resolve(const QString &area, NoteChoice choice);
    /** Emits conflicted() again, if the user postponed the decision. */
    void askAgain(const QString &area);
    /**
     * Saves as saveNow() does and resolves conflicts by keeping both texts; for a shutdown that leaves no time to ask.
     */
    void saveForShutdown();
    /** Discards all drafts. */
    void discard();

signals:
    /** Emitted when the text or the state of a note changed. */
    void changed(const QString &area);
    void conflicted(const mueang::workspace::NoteConflict &conflict);

private:
    struct Draft
    {
        std::optional<workspace::Note> before; ///< saved note when editing started
        QString text;
        quint64 writingSession = 0; ///< of the last change
        std::optional<QString> sent = {}; ///< text being written
        bool isDue = false; ///< save() was called with another text while `sent` was being written
        std::optional<Error> error = {};
        std::optional<workspace::NoteConflict> conflict = {};
        std::optional<workspace::Note> theirs = {}; ///< in a conflict, the saved note
    };

    using Drafts = std::map<QString, Draft>;

    void send(const QString &area, Draft &draft);
    void onWritten(const QString &area, const QString &text);
    void onConflict(const workspace::NoteConflict &conflict);
    void onFailed(const QString &area, const Error &error);

    WorkspaceController &m_workspace;
    Drafts m_drafts;
    quint64 m_writingSession = 0;
    QTimer m_pause;
    QTimer m_latest;
    QTimer m_sessionPause; ///< the next change continues the writing session while this is active
    QTimer m_retry;
};

} // namespace mueang::app
