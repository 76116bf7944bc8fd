// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/history.h"

namespace mueang::workspace {

namespace {

/** Applies the last step of one pile, or its inverse, and puts it on the other. */
Result<Change> step(Workspace &workspace, std::vector<Change> &from, std::vector<Change> &to, bool isUndo)
{
    if (from.empty()) {
        return failure(ErrorKind::Cancelled);
    }
    const Change change = from.back();
    const auto done = workspace.apply(isUndo ? inverse(change) : change);
    if (done || done.error().kind == ErrorKind::Conflict) {
        from.pop_back();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    to.push_back(change);
    return change;
}

} // namespace

void History::add(const Change &change)
{
    if (change.isEmpty()) {
        return;
    }
    m_undone.clear();
    m_done.push_back(change);
    if (m_done.size() > longest) {
        m_done.erase(m_done.begin());
    }
}

void History::addToNote(const Change &change)
{
    const bool isSame = !m_done.empty() && m_undone.empty() && m_done.back().kind == ChangeKind::WriteNote
        && m_done.back().areas == change.areas;
    if (!isSame || change.isEmpty()) {
        add(change);
        return;
    }
    m_done.back() = joined(m_done.back(), change);
}

Result<Change> History::undo(Workspace &workspace)
{
    return step(workspace, m_done, m_undone, true);
}

Result<Change> History::redo(Workspace &workspace)
{
    return step(workspace, m_undone, m_done, false);
}

} // namespace mueang::workspace
