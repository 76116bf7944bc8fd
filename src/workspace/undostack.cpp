// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/undostack.h"

#include <numeric>

namespace mueang::workspace {

namespace {

qsizetype textSize(const Shortlist &list)
{
    return list.id.size() + list.name.size();
}

qsizetype textSize(const Membership &membership)
{
    return membership.list.size() + membership.area.size();
}

qsizetype textSize(const Note &note)
{
    return note.area.size() + note.text.size();
}

qsizetype textSize(const SavedView &view)
{
    return view.id.size() + view.name.size() + view.definition.size();
}

/** Returns an upper bound of the memory that the change takes; strings may be shared. */
std::size_t bytesOf(const Change &change)
{
    qsizetype letters = 0;
    for (const RecordChange &record : change.records) {
        std::visit(
            [&letters](const auto &replacement) {
                letters += replacement.before ? textSize(*replacement.before) : 0;
                letters += replacement.after ? textSize(*replacement.after) : 0;
            },
            record);
    }
    return change.records.size() * sizeof(RecordChange) + static_cast<std::size_t>(letters) * sizeof(QChar);
}

/** Returns the note that the change replaces, or nullptr if it replaces any other record. */
const Replacement<Note> *noteIn(const Change &change)
{
    return change.records.size() == 1 ? std::get_if<Replacement<Note>>(&change.records.front()) : nullptr;
}

/**
 * Merges two consecutive changes of one note; the result is empty if the second restores the text before the first.
 * Returns nullopt if they are not consecutive, as when another process wrote the note between them.
 */
std::optional<Change> merged(const Change &first, const Change &second)
{
    const auto *const one = noteIn(first);
    const auto *const other = noteIn(second);
    if (one == nullptr || other == nullptr || first.areas != second.areas || one->after != other->before) {
        return std::nullopt;
    }
    Change change{second.kind, second.name, second.areas, {}};
    if (one->before != other->after) {
        change.records.emplace_back(Replacement<Note>{one->before, other->after});
    }
    return change;
}

} // namespace

void UndoStack::add(const Change &change)
{
    if (change.isEmpty()) {
        return;
    }
    m_undone.clear();
    m_writingSession = 0;
    m_done.push_back({std::make_shared<const Change>(change), bytesOf(change)});
    std::size_t bytes = std::accumulate(m_done.begin(), m_done.end(), std::size_t{0},
                                        [](std::size_t sum, const Step &step) { return sum + step.bytes; });
    auto kept = m_done.begin();
    for (; m_done.end() - kept > 1 && (bytes > maxBytes || std::size_t(m_done.end() - kept) > longest); ++kept) {
        bytes -= kept->bytes;
    }
    m_done.erase(m_done.begin(), kept);
}

void UndoStack::addToNote(const Change &change, quint64 writingSession)
{
    if (change.isEmpty()) {
        return;
    }
    const bool isSameSession = writingSession != 0 && writingSession == m_writingSession && !m_done.empty();
    if (const auto both = isSameSession ? merged(*m_done.back().change, change) : std::nullopt) {
        m_done.pop_back();
        add(*both);
    } else {
        add(change);
    }
    m_writingSession = writingSession;
}

Result<Change> UndoStack::undo(Workspace &workspace)
{
    return move(m_done, m_undone, workspace, true);
}

Result<Change> UndoStack::redo(Workspace &workspace)
{
    return move(m_undone, m_done, workspace, false);
}

/** Applies the last step of `from`, or its inverse, and moves it to `to`. */
Result<Change> UndoStack::move(Steps &from, Steps &to, Workspace &workspace, bool isUndo)
{
    if (from.empty()) {
        return failure(ErrorKind::Cancelled);
    }
    m_writingSession = 0;
    const Step step = from.back();
    const auto done = workspace.apply(isUndo ? inverse(*step.change) : *step.change);
    if (done || done.error().kind == ErrorKind::Conflict) {
        from.pop_back();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    to.push_back(step);
    return *step.change;
}

} // namespace mueang::workspace
