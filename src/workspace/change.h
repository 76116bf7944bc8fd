// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "workspace/contents.h"

#include <functional>
#include <variant>

namespace mueang::workspace {

/** Replaces one record: `before` is nullopt for an insertion, `after` for a deletion. Both have the same key. */
template<class Record>
struct Replacement
{
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

using RecordChange =
    std::variant<Replacement<Shortlist>, Replacement<Membership>, Replacement<Note>, Replacement<SavedView>>;

enum class ChangeKind : std::uint8_t {
    AddAreas,
    RemoveAreas,
    MoveArea,
    CreateList,
    RenameList,
    DeleteList,
    MoveList,
    WriteNote,
    DeleteNote,
    SaveView,
    UpdateView,
    RenameView,
    NumberView,
    DeleteView,
    MoveView,
    Import,
    Restore,
};

/**
 * One user action as a value: its name and the records that it replaces, in order. It can be applied to contents in
 * which each record equals its `before`, and can then be undone with inverse().
 */
struct Change
{
    ChangeKind kind = ChangeKind::AddAreas;
    QString name = {}; ///< name of the list or view before the change, or file of an import
    QStringList areas = {}; ///< ids of the areas added, removed, moved or annotated
    std::vector<RecordChange> records = {};

    /** Returns whether the change replaces no record. */
    [[nodiscard]] bool isEmpty() const { return records.empty(); }

    friend bool operator==(const Change &, const Change &) = default;
};

/** Returns the change that undoes `change`. */
[[nodiscard]] Change inverse(Change change);

/** Returns one change that does both in order, with the kind, name and areas of the first. */
[[nodiscard]] Change joined(Change first, const Change &second);

/** Returns the contents with the change applied, or ErrorKind::Conflict if a record differs from its `before`. */
[[nodiscard]] Result<Contents> applied(const Change &change, Contents contents);

/**
 * A note that was edited in two places at once: the texts between which the user has to choose. An empty text means
 * that there was no note.
 */
struct NoteConflict
{
    QString area;
    QString before; ///< text from which both edits started
    QString mine; ///< text of the rejected change
    QString theirs; ///< text now in the workspace
};

/** Returns the first note of the change whose `before` differs from the contents, or nullopt if there is none. */
[[nodiscard]] std::optional<NoteConflict> noteConflict(const Change &change, const Contents &contents);

/** Returns the display name of an area for its id. */
using AreaNamer = std::function<QString(const QString &area)>;

/**
 * Returns a title for the Undo and Redo actions, such as “Remove Hat Yai from Site visits”, in the interface's
 * language.
 */
[[nodiscard]] QString changeTitle(const Change &change, const AreaNamer &areaName);

} // namespace mueang::workspace
