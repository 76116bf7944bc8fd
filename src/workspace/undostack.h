// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <memory>
#include <vector>

namespace mueang::workspace {

/**
 * Undo stack of one window. A step can only be undone while the records are as it left them, so changes by another
 * window are never overwritten.
 */
class UndoStack final
{
public:
    /** Limits beyond which the oldest steps are dropped; the last step is kept regardless of its size. */
    static constexpr std::size_t longest = 500;
    static constexpr std::size_t maxBytes = 32 * 1024 * 1024;

    /** Pushes a change and clears the redo stack. An empty change is ignored. */
    void add(const Change &change);

    /**
     * Pushes a change to a note. If the last step wrote the same note in the same writing session, both are merged into
     * one step from the text before the first to the text after the second. Session 0 never merges.
     */
    void addToNote(const Change &change, quint64 writingSession);

    /** Returns the change that undo() would undo, or nullptr. */
    [[nodiscard]] std::shared_ptr<const Change> undoable() const { return last(m_done); }

    /** Returns the change that redo() would redo, or nullptr. */
    [[nodiscard]] std::shared_ptr<const Change> redoable() const { return last(m_undone); }

    /**
     * Undoes the last change and returns it. Errors: Conflict if another window changed the same records, and the step
     * is dropped; Cancelled if there is no step; those of Workspace::apply().
     */
    [[nodiscard]] Result<Change> undo(Workspace &workspace);
    [[nodiscard]] Result<Change> redo(Workspace &workspace);

private:
    struct Step
    {
        std::shared_ptr<const Change> change; ///< shared with the window, which shows its title in the menu
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
    quint64 m_writingSession = 0; ///< of the last step; 0 if it did not write a note
};

} // namespace mueang::workspace
