// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/csvwriter.h"
#include "query/columns.h"
#include "workspace/change.h"

#include <QHash>
#include <QIODevice>
#include <QLatin1StringView>
#include <QStringList>

#include <cstdint>

namespace mueang::workspace {

/**
 * Lists and notes as exported to and imported from a file. In CSV each area of a list has its note in the same record,
 * and notes on areas of no list follow.
 */
struct ExportedLists
{
    struct List
    {
        QString name;
        QStringList areas; ///< ids

        friend bool operator==(const List &, const List &) = default;
    };

    std::vector<List> lists;
    std::map<QString, Note> notes; ///< by the id of the area
    std::vector<Note> otherNotes = {}; ///< further notes of a file on areas in `notes`, with another text

    friend bool operator==(const ExportedLists &, const ExportedLists &) = default;
};

/** Returns one list with the notes on its areas, or all lists and notes if `list` is empty. */
[[nodiscard]] ExportedLists sharedLists(const Contents &contents, const QString &list = {});

/** Names of an area, for people who read the file; empty if no catalogue contains the area. */
struct AreaNames
{
    QString th;
    QString en;
};

using AreaNamesOf = std::function<AreaNames(const QString &area)>;

/**
 * Writes one CSV record for each area of each list: list, id, name_th, name_en, note, note_changed (ISO 8601, UTC). A
 * list without areas has one record with its name alone. RFC 4180, with formulas guarded as `form` requires. The titles
 * are in the interface's language; readLists() accepts HeaderNames::Keys and the titles of either language.
 */
[[nodiscard]] Result<> writeListsCsv(QIODevice &device, const ExportedLists &lists, const AreaNamesOf &names,
                                     const files::CsvDialect &form, query::HeaderNames header);
/** Writes {"mueang_lists": 1, "lists": [...], "notes": [...]}, UTF-8. */
[[nodiscard]] Result<> writeListsJson(QIODevice &device, const ExportedLists &lists, const AreaNamesOf &names);

// The keys and column titles of an exported file.
inline constexpr QLatin1StringView listFormatKey("mueang_lists");
inline constexpr std::int64_t listFormatVersion = 1;

enum ListColumn : std::uint8_t { ListName, AreaId, NameTh, NameEn, NoteText, NoteChanged, ListColumnCount };

/** Returns list, id, name_th, name_en, note, note_changed. */
[[nodiscard]] const QStringList &listColumnKeys();
/** Returns the column titles in the interface's language. */
[[nodiscard]] QStringList listColumnTitles();

/** Finds a column by its key or by its title in Thai or English. */
class ListColumnNames final
{
public:
    ListColumnNames();

    /** Returns the ListColumn, or -1 for an unknown name. Compares with foldedName(). */
    [[nodiscard]] int column(const QString &name) const;

private:
    QHash<QString, int> m_columns; ///< by folded name
};

/** Maximum size of an imported file. */
inline constexpr qint64 maxImportedBytes = qint64{16} * 1024 * 1024;

/**
 * Reads the output of writeListsCsv() or writeListsJson(), also after a spreadsheet saved it: titles in Thai or
 * English, or keys; commas, semicolons or tabs; UTF-8 or UTF-16. Names of areas are ignored. The input is untrusted and
 * limited in size. Errors: NotImportable (`place`: the line; `detail`: what is wrong and where, in the interface's
 * language), NewerVersion.
 */
[[nodiscard]] Result<ExportedLists> readLists(QIODevice &device, const QString &subject);

/** Reads a regular file with readLists(). Errors also: FileNotFound, FileNotReadable, NotARegularFile. */
[[nodiscard]] Result<ExportedLists> readListsFile(const QString &file);

/** Returns the beginning of a note in one line, cut at a grapheme cluster boundary, for a message. */
[[nodiscard]] QString noteExcerpt(const QString &text);

/** A note that was not imported because its area already has another one. */
struct RefusedNote
{
    QString area;
    QString text;
    QString kept; ///< text of the existing note

    friend bool operator==(const RefusedNote &, const RefusedNote &) = default;
};

/** Returns “The note “x” on Phuket was not imported: “y” is there already.” in the interface's language. */
[[nodiscard]] QString refusedNoteSentence(const RefusedNote &note, const AreaNamer &areaName);

/** The effect of an import. */
struct Import
{
    Change change;
    std::vector<RefusedNote> refusedNotes = {}; ///< rejected because of a note in the workspace or earlier in the file
};

/**
 * Returns the change that adds areas to lists of the same name, creates missing lists, and adds notes to areas that
 * have none. It never removes or overwrites anything. Runs in time linear in the size of the workspace and of the file.
 */
[[nodiscard]] Result<Import> importLists(const Contents &contents, const ExportedLists &lists, const QString &source,
                                         const QDateTime &now);

} // namespace mueang::workspace
