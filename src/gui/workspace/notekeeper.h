// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/workspace/workspacecontroller.h"

#include <map>

namespace mueang::gui {

enum class NoteState : std::uint8_t {
    Empty, ///< there is no note
    Saved,
    Saving, ///< typed or under way
    Failed, ///< error() says why; tried again by itself
    Conflicting, ///< another window changed it too: a person has to choose
};

/** What becomes of a note that two windows wrote. */
enum class NoteChoice : std::uint8_t { Mine, Theirs, Both };

/**
 * What is typed in notes until it is on the disk: saved when typing pauses and whenever asked for, tried again while
 * it fails, never written over what another window wrote. Every area has its own, so none is lost or mistaken when
 * another one is chosen. GUI thread.
 */
class NoteKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit NoteKeeper(WorkspaceController &workspace, QObject *parent = nullptr);

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
    /** Text or state of the note. */
    void changed(const QString &area);
    void conflicted(const mueang::workspace::NoteConflict &conflict);

private:
    struct Draft
    {
        std::optional<workspace::Note> before; ///< what the typing began with
        QString text;
        std::optional<QString> sent = {}; ///< on its way to the disk
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
    QTimer m_pause;
    QTimer m_retry;
};

} // namespace mueang::gui
