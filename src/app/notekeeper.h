// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspacecontroller.h"

#include <chrono>
#include <map>

namespace mueang::app {

enum class NoteState : std::uint8_t {
    Empty, ///< there is no note
    Saved,
    Saving, ///< typed or under way
    Failed, ///< error() says why; tried again by itself
    Conflicting, ///< another window changed it too: a person has to choose
};

/** What becomes of a note that two windows wrote. */
enum class NoteChoice : std::uint8_t { Mine, Theirs, Both };

/** How long a NoteKeeper waits for what. */
struct NoteTimes
{
    std::chrono::milliseconds typingPause{700}; ///< without a key until the note is saved
    std::chrono::milliseconds longestWait{1500}; ///< from the first unsaved key: with the writing, two seconds
    std::chrono::milliseconds sessionPause{5000}; ///< without a key until the next one begins another step of undo
    std::chrono::milliseconds retryPause{5000}; ///< until a note that could not be saved is tried again
};

/**
 * What is typed in notes until it is on the disk: saved when typing pauses, every few keys while it does not, and
 * whenever asked for; tried again while it fails, never written over what another window wrote. Every area has its
 * own, so none is lost or mistaken when another one is chosen. What is typed in one session of writing is one step of
 * undo: a session ends with endSession() and when nothing is typed for a while. GUI thread.
 */
class NoteKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit NoteKeeper(WorkspaceController &workspace, const NoteTimes &times = {}, QObject *parent = nullptr);

    /** What an editor shows: what was typed, else what is on the disk. */
    [[nodiscard]] QString text(const QString &area) const;
    [[nodiscard]] NoteState state(const QString &area) const;
    /** Why it is not saved, for NoteState::Failed. */
    [[nodiscard]] std::optional<Error> error(const QString &area) const;

    /** All is on the disk. */
    [[nodiscard]] bool isDone() const { return m_drafts.empty(); }

    void type(const QString &area, const QString &text);
    /** What was typed goes to the disk now, before anything that is asked of the workspace afterwards. */
    void save();
    /** The editor was left: saves, and what is typed next is another step of undo. */
    void endSession();
    /** Blocks until it is there or has failed; true = all is saved. */
    bool saveNow();
    /** Answers conflicted(). */
    void resolve(const QString &area, NoteChoice choice);
    /** Tells conflicted() once more, for who put it off. */
    void askAgain(const QString &area);
    /** For the end of the program, which no question can hold up: as saveNow(), and conflicts keep both texts. */
    void rescue();
    /** Gives up what could not be saved. */
    void discard();

signals:
    /** The text or the state of the note is another one. */
    void changed(const QString &area);
    void conflicted(const mueang::workspace::NoteConflict &conflict);

private:
    struct Draft
    {
        std::optional<workspace::Note> before; ///< what the typing began with
        QString text;
        quint64 writingSession = 0; ///< of the last key
        std::optional<QString> sent = {}; ///< on its way to the disk
        bool isDue = false; ///< to be sent when that is there: it was typed meanwhile, and saving asked for
        std::optional<Error> error = {};
        std::optional<workspace::NoteConflict> conflict = {};
        std::optional<workspace::Note> theirs = {}; ///< in a conflict: what is on the disk
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
    QTimer m_sessionPause; ///< active = the next key belongs to the session of the last one
    QTimer m_retry;
};

} // namespace mueang::app
