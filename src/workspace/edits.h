// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"

/**
 * The edits of a workspace. Each is a pure function that returns a Change for the given contents, and an empty Change
 * if there is nothing to do. Errors: BadName (`subject`: the name; empty or too long), NameTaken (`subject`: the name),
 * Conflict if the list or view no longer exists (`subject`: its id), TooLong for a note (`subject`: the area; `detail`:
 * the maximum length).
 */
namespace mueang::workspace {

/** Appends areas to a list; areas already in it keep their place. */
[[nodiscard]] Result<Change> addAreas(const Contents &contents, const QString &list, const QStringList &areas);
[[nodiscard]] Result<Change> removeAreas(const Contents &contents, const QString &list, const QStringList &areas);
/**
 * Moves an area to a place in its list: 0 is the first; a place past the end is the last. Returns ErrorKind::Conflict
 * if the area is not in the list.
 */
[[nodiscard]] Result<Change> moveArea(const Contents &contents, const QString &list, const QString &area,
                                      qsizetype place);

/** Appends a new list with these areas. Its record is the first of Change::records. */
[[nodiscard]] Result<Change> createList(const Contents &contents, const QString &name, const QStringList &areas = {});
[[nodiscard]] Result<Change> renameList(const Contents &contents, const QString &list, const QString &name);
[[nodiscard]] Result<Change> deleteList(const Contents &contents, const QString &list);
/** Moves a list to a place among the lists, as moveArea() does. */
[[nodiscard]] Result<Change> moveList(const Contents &contents, const QString &list, qsizetype place);

/**
 * Writes a note that was `before` when editing started; a text of white space only deletes it. Applying the change to
 * contents with another note fails with ErrorKind::Conflict (`subject`: the area).
 */
[[nodiscard]] Result<Change> writeNote(const std::optional<Note> &before, const QString &area, const QString &text,
                                       const QDateTime &now);
/** Returns the text as a note stores it: LF line ends, no NUL, no byte order marks, no unpaired surrogates. */
[[nodiscard]] QString cleanNote(const QString &text);

/** Appends a new view. Another view that has `number` loses it; 0 means no number. */
[[nodiscard]] Result<Change> saveView(const Contents &contents, const QString &name, const QString &definition,
                                      int number = 0);
/** Replaces the definition of a view. */
[[nodiscard]] Result<Change> updateView(const Contents &contents, const QString &view, const QString &definition);
[[nodiscard]] Result<Change> renameView(const Contents &contents, const QString &view, const QString &name);
/** Sets the number of a view. Another view that has it loses it; 0, or a number above 9, means none. */
[[nodiscard]] Result<Change> numberView(const Contents &contents, const QString &view, int number);
[[nodiscard]] Result<Change> deleteView(const Contents &contents, const QString &view);
/**
 * Moves a view to a place among the views. The numbers keep their order: the numbered views, in their new order,
 * receive the numbers in the old order.
 */
[[nodiscard]] Result<Change> moveView(const Contents &contents, const QString &view, qsizetype place);

/** Returns the change that makes the contents equal to `others`, such as a backup. */
[[nodiscard]] Change replaceAll(const Contents &contents, const Contents &others);

} // namespace mueang::workspace
