// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "workspace/contents.h"

#include <functional>
#include <variant>

namespace mueang::workspace {

/** One record as it was and as it will be; nothing = it is not there. Its key stays. */
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
 * One step of the user as a value: what it is called and every record that it replaces, in order.
 * It fits contents in which each record is as it was, and can then be taken back by its inverse.
 */
struct Change
{
    ChangeKind kind = ChangeKind::AddAreas;
    QString name = {}; ///< of the list or view, as it was called
    QStringList areas = {}; ///< ids of those added, removed, moved or written about
    std::vector<RecordChange> records = {};

    /** Nothing is different afterwards. */
    [[nodiscard]] bool isEmpty() const { return records.empty(); }

    friend bool operator==(const Change &, const Change &) = default;
};

[[nodiscard]] Change inverse(Change change);

/** Two steps that follow each other as one, with the name of the first. */
[[nodiscard]] Change joined(Change first, const Change &second);

/** Done to contents; ErrorKind::Conflict, and nothing is done, when a record is not as it was. */
[[nodiscard]] Result<Contents> applied(const Change &change, Contents contents);

/** A note that two wrote at once: what a person needs to choose. Empty = there was none. */
struct NoteConflict
{
    QString area;
    QString before; ///< what both began with
    QString mine; ///< of the change that was refused
    QString theirs; ///< now in the workspace
};

/** The first note for which the change does not fit the contents. */
[[nodiscard]] std::optional<NoteConflict> noteConflict(const Change &change, const Contents &contents);

/** The name of an area for people, by its id. */
using AreaNamer = std::function<QString(const QString &area)>;

/** “Remove Hat Yai from Site visits”: for a menu, in the interface's language. */
[[nodiscard]] QString changeTitle(const Change &change, const AreaNamer &areaName);

} // namespace mueang::workspace
