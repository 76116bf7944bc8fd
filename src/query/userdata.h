// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/notetexts.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

/** The user's additions to a catalogue as the engine sees them: lists of areas, and notes on areas. */
namespace mueang::query {

/** A user-defined list of areas, such as a shortlist. */
struct UserList
{
    QString id; ///< as in Query::lists
    QString name; ///< display name
    QStringList areaIds; ///< in the user's order; duplicates are ignored
};

struct UserNote
{
    QString areaId;
    QString text; ///< plain text with LF line ends
};

/** The input of a UserData, as plain data. */
struct UserDataContents
{
    std::vector<UserList> lists; ///< in the user's order; the first of duplicate ids wins
    std::vector<UserNote> notes; ///< the last of several notes on an area wins
};

/**
 * The lists and notes resolved against one catalogue; ids that it lacks are dropped. Immutable and thread-safe.
 * Construction is linear in the lists and notes, plus eight bytes per 64 areas.
 */
class UserData final
{
public:
    struct List
    {
        QString id;
        QString name;
        std::vector<catalogue::Index> areas; ///< those in the catalogue, in the user's order
    };

    UserData(const SearchIndex &index, const UserDataContents &contents);

    /** Returns all lists, including those without an area in this catalogue. */
    [[nodiscard]] std::span<const List> lists() const { return m_lists; }

    /** Returns the list with this id, or null. */
    [[nodiscard]] const List *list(const QString &id) const;

    [[nodiscard]] const NoteTexts &notes() const { return m_notes; }

    /** The rows of a row block that are in a list. */
    struct Members
    {
        std::uint32_t list = 0; ///< index in lists()
        RowSet rows = 0;
    };

    /** Returns the lists that have rows in the row block; empty for most row blocks. */
    [[nodiscard]] std::span<const Members> members(std::size_t rowBlock) const
    {
        return std::span(m_members).subspan(m_firstMembers[rowBlock],
                                            m_firstMembers[rowBlock + 1] - m_firstMembers[rowBlock]);
    }

private:
    void addList(const UserList &list, const SearchIndex &index);
    void indexMembers(std::size_t blockCount);

    std::vector<List> m_lists;
    QHash<QString, std::size_t> m_places; ///< index in m_lists, by id
    std::vector<Members> m_members; ///< sorted by row block, then by list
    std::vector<std::uint32_t> m_firstMembers; ///< per row block, plus the end
    NoteTexts m_notes;
};

/** A query and the user data that it was run with, for the names of its lists. */
struct QueryContext
{
    Query query;
    UserDataPointer userData;
};

/** Returns null if there are no lists and notes. */
[[nodiscard]] UserDataPointer makeUserData(const SearchIndex &index, const UserDataContents &contents);

} // namespace mueang::query
