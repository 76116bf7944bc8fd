// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/csvwriter.h"
#include "query/columns.h"
#include "workspace/change.h"

#include <QIODevice>

namespace mueang::workspace {

/**
 * Lists and notes as they go into a file and come out of it. In a file each list has its areas in order, each area the
 * note on it; notes on areas of no list follow.
 */
struct SharedLists
{
    struct List
    {
        QString name;
        QStringList areas; ///< ids

        friend bool operator==(const List &, const List &) = default;
    };

    std::vector<List> lists;
    std::map<QString, Note> notes; ///< by the id of the area
    std::vector<Note> otherNotes = {}; ///< of a file: what it says once more, and differently, of areas in `notes`

    friend bool operator==(const SharedLists &, const SharedLists &) = default;
};

/** One list with the notes on its areas, or without an id all lists and notes. */
[[nodiscard]] SharedLists sharedLists(const Contents &contents, const QString &list = {});

/** Both names of an area, for people who open the file; empty when no catalogue knows it. */
struct AreaNames
{
    QString th;
    QString en;
};

using AreaNamesOf = std::function<AreaNames(const QString &area)>;

/**
 * One record for each area of each list: list, id, name_th, name_en, note, note_changed (ISO 8601,
 * UTC); a list without areas has a record of its name alone. RFC 4180, formulas guarded as the form says. Titles are
 * in the interface's language; what will be imported again needs HeaderNames::Keys or either language's titles.
 */
[[nodiscard]] Result<> writeListsCsv(QIODevice &device, const SharedLists &lists, const AreaNamesOf &names,
                                     const files::CsvForm &form, query::HeaderNames header);
/** {"mueang_lists": 1, "lists": [...], "notes": [...]} */
[[nodiscard]] Result<> writeListsJson(QIODevice &device, const SharedLists &lists, const AreaNamesOf &names);

/** A file of this size at most is read. */
inline constexpr qint64 mostImportedBytes = qint64{16} * 1024 * 1024;

/**
 * Reads what either function wrote, in any of its forms and also after a spreadsheet saved it: titles in Thai or
 * English, or keys; commas, semicolons or tabs; UTF-8 or UTF-16. Names are not read. The file is not trusted: limits
 * hold. Error: NotImportable (`place`: the line; `detail`: what is wrong and where, in the interface's language).
 */
[[nodiscard]] Result<SharedLists> readLists(QIODevice &device, const QString &subject);

/** The same from a file. */
[[nodiscard]] Result<SharedLists> readListsFile(const QString &file);

/** The beginning of a note in one line, cut between two graphemes: for a message. */
[[nodiscard]] QString noteExcerpt(const QString &text);

/** A note that was not imported, because its area has another. */
struct RefusedNote
{
    QString area;
    QString text;
    QString kept; ///< the text that the area has

    friend bool operator==(const RefusedNote &, const RefusedNote &) = default;
};

/** "The note “x” on Phuket was not imported: “y” is there already." */
[[nodiscard]] QString refusedNoteSentence(const RefusedNote &note, const AreaNamer &areaName);

/** What an import will do. */
struct Import
{
    Change change;
    std::vector<RefusedNote> refusedNotes = {}; ///< by another note in the workspace, or earlier in the file
};

/**
 * Adds areas to the lists of the same names, makes the lists that are missing, and takes over notes on
 * areas that have none. Nothing here is removed or overwritten. The time is linear in both.
 */
[[nodiscard]] Result<Import> importLists(const Contents &contents, const SharedLists &lists, const QString &source,
                                         const QDateTime &now);

} // namespace mueang::workspace
