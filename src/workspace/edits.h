// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"

/**
 * What a user can do, each as a Change that fits the contents given. Pure: nothing is written. What
 * is so already gives an empty change. Errors: BadName (`subject`: the name; empty or too long),
 * NameTaken (`subject`), Conflict when the list or view is no longer there (`subject`: its id),
 * TooLong for a note (`subject`: the area; `detail`: the most).
 */
namespace mueang::workspace {

/** Puts areas at the end of a list; those in it stay where they are. */
[[nodiscard]] Result<Change> addAreas(const Contents &contents, const QString &list, const QStringList &areas);
[[nodiscard]] Result<Change> removeAreas(const Contents &contents, const QString &list, const QStringList &areas);
/** Moves an area of a list to a place in it, 0 = first; past the end = last. */
[[nodiscard]] Result<Change> moveArea(const Contents &contents, const QString &list, const QString &area,
                                      qsizetype place);

/** A list at the end, with areas in it. Its id: Change::records' first. */
[[nodiscard]] Result<Change> createList(const Contents &contents, const QString &name, const QStringList &areas = {});
[[nodiscard]] Result<Change> renameList(const Contents &contents, const QString &list, const QString &name);
[[nodiscard]] Result<Change> deleteList(const Contents &contents, const QString &list);
[[nodiscard]] Result<Change> moveList(const Contents &contents, const QString &list, qsizetype place);

/**
 * Writes a note that was `before` when the editor began; a text without anything visible deletes
 * it. ErrorKind::Conflict (`subject`: the area) comes when the change is applied to other contents.
 */
[[nodiscard]] Result<Change> writeNote(const std::optional<Note> &before, const QString &area, const QString &text,
                                       const QDateTime &now);
/** As a note is kept: LF at the end of lines, no NUL, no byte order mark, no half of a surrogate pair. */
[[nodiscard]] QString cleanNote(const QString &text);

/** A view at the end. `number` is taken from the view that has it; 0 = none. */
[[nodiscard]] Result<Change> saveView(const Contents &contents, const QString &name, const QString &definition,
                                      int number = 0);
/** Gives the view of that id another definition. */
[[nodiscard]] Result<Change> updateView(const Contents &contents, const QString &view, const QString &definition);
[[nodiscard]] Result<Change> renameView(const Contents &contents, const QString &view, const QString &name);
[[nodiscard]] Result<Change> numberView(const Contents &contents, const QString &view, int number);
[[nodiscard]] Result<Change> deleteView(const Contents &contents, const QString &view);
/** As moveList(). The keys stay where they are: of the views that have one, each gets the key of the one whose place it
 * takes. */
[[nodiscard]] Result<Change> moveView(const Contents &contents, const QString &view, qsizetype place);

/** Makes the contents equal to others, as from a backup. */
[[nodiscard]] Change replaceAll(const Contents &contents, const Contents &others);

} // namespace mueang::workspace
