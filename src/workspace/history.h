// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <memory>
#include <vector>

namespace mueang::workspace {

/**
 * What can be undone and redone in one window. Undoing fits only records that are as the change left
 * them: what another window changed meanwhile is not overwritten.
 */
class History final
{
public:
    /** The oldest steps are forgotten beyond these limits; the last one is kept however large it is. */
    static constexpr std::size_t longest = 500;
    static constexpr std::size_t mostBytes = 32 * 1024 * 1024;

    /** Remembers a change that was made; an empty one is no step. What was undone can no longer be redone. */
    void add(const Change &change);

    /**
     * Remembers a change to a note. If the last step wrote the same note in the same session of writing, both become
     * one step that holds the text before the first and after the second only. Session 0 is always a step of its own.
     */
    void addToNote(const Change &change, quint64 writingSession);

    /** The change that undo() takes back; null when there is none. */
    [[nodiscard]] std::shared_ptr<const Change> undoable() const { return last(m_done); }

    [[nodiscard]] std::shared_ptr<const Change> redoable() const { return last(m_undone); }

    /**
     * Takes back the last change, and gives it. ErrorKind::Conflict: another window changed the same
     * thing; the step is forgotten, because it will not fit again. ErrorKind::Cancelled: there is none.
     */
    [[nodiscard]] Result<Change> undo(Workspace &workspace);
    [[nodiscard]] Result<Change> redo(Workspace &workspace);

private:
    struct Step
    {
        std::shared_ptr<const Change> change; ///< shared with the window that names it in its menu
        std::size_t bytes = 0;
    };

    using Steps = std::vector<Step>;

    [[nodiscard]] static std::shared_ptr<const Change> last(const Steps &steps)
    {
        return steps.empty() ? nullptr : steps.back().change;
    }

    Result<Change> move(Steps &from, Steps &to, Workspace &workspace, bool isUndo);

    Steps m_done;
    Steps m_undone;
    quint64 m_writingSession = 0; ///< of the last step; 0 = it wrote no note
};

} // namespace mueang::workspace
