// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

/** What the user owns: shortlists, notes, saved views. Areas are named by their stable ids. */
namespace mueang::workspace {

inline constexpr qsizetype longestName = 100; ///< of a list or view, in UTF-16 units
inline constexpr qsizetype longestNote = 20'000; ///< in UTF-16 units: fits a cell of CSV in any script

/** A list without its areas. */
struct Shortlist
{
    QString id; ///< a UUID: stays when the list is renamed
    QString name;
    std::int64_t position = 0; ///< among the lists

    [[nodiscard]] QString key() const { return id; }

    friend bool operator==(const Shortlist &, const Shortlist &) = default;
};

/** An area in a list. */
struct Membership
{
    using Key = std::pair<QString, QString>;

    QString list;
    QString area;
    std::int64_t position = 0; ///< within the list, by hand; equal ones stand in the order of their ids

    [[nodiscard]] Key key() const { return {list, area}; }

    friend bool operator==(const Membership &, const Membership &) = default;
};

/** Plain text on an area, never empty; lines end in LF. */
struct Note
{
    QString area;
    QString text;
    QDateTime changed; ///< UTC, to the millisecond

    [[nodiscard]] QString key() const { return area; }

    friend bool operator==(const Note &, const Note &) = default;
};

/** A recurring question under a name. */
struct SavedView
{
    QString id; ///< a UUID
    QString name;
    int number = 0; ///< 1 to 9: its key; 0 = none
    QString definition; ///< versioned JSON, as viewdefinition.h writes it
    std::int64_t position = 0;

    [[nodiscard]] QString key() const { return id; }

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/** The whole workspace as a value. */
struct Contents
{
    std::map<QString, Shortlist> lists;
    std::map<Membership::Key, Membership> memberships;
    std::map<QString, Note> notes;
    std::map<QString, SavedView> views;

    [[nodiscard]] bool isEmpty() const { return lists.empty() && notes.empty() && views.empty(); }

    /** In the user's order. */
    [[nodiscard]] std::vector<Shortlist> orderedLists() const;
    [[nodiscard]] std::vector<SavedView> orderedViews() const;
    /** The areas of a list, in its order; none for an unknown list. */
    [[nodiscard]] QStringList areasOf(const QString &list) const;

    [[nodiscard]] bool isIn(const QString &list, const QString &area) const
    {
        return memberships.contains({list, area});
    }

    [[nodiscard]] std::optional<Note> note(const QString &area) const;
    /** By a name that differs in nothing but case, width and blanks. */
    [[nodiscard]] std::optional<Shortlist> listNamed(const QString &name) const;
    [[nodiscard]] std::optional<SavedView> viewNamed(const QString &name) const;

    friend bool operator==(const Contents &, const Contents &) = default;
};

/** What must differ between two names: no case, width, composition or additional blanks. */
[[nodiscard]] QString foldedName(const QString &name);

} // namespace mueang::workspace
