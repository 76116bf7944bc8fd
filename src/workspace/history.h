// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

namespace mueang::workspace {

/**
 * What can be undone and redone in one window. Undoing fits only records that are as the change left
 * them: what another window changed meanwhile is not overwritten.
 */
class History final
{
public:
    static constexpr std::size_t longest = 500;

    /** Remembers a change that was made; an empty one is no step. What was undone can no longer be redone. */
    void add(const Change &change);

    /** As add(), as part of the last step if that wrote the same note: one undo for a text typed in one go. */
    void addToNote(const Change &change);

    /** The change that undo() takes back; null when there is none. Until the next call. */
    [[nodiscard]] const Change *undoable() const { return m_done.empty() ? nullptr : &m_done.back(); }

    [[nodiscard]] const Change *redoable() const { return m_undone.empty() ? nullptr : &m_undone.back(); }

    /**
     * Takes back the last change, and gives it. ErrorKind::Conflict: another window changed the same
     * thing; the step is forgotten, because it will not fit again. ErrorKind::Cancelled: there is none.
     */
    [[nodiscard]] Result<Change> undo(Workspace &workspace);
    [[nodiscard]] Result<Change> redo(Workspace &workspace);

private:
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
};

} // namespace mueang::workspace
