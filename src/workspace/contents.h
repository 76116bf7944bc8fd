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

/** The user's own data: shortlists, notes and saved views. Areas are referenced by their stable ids. */
namespace mueang::workspace {

inline constexpr qsizetype longestName = 100; ///< of the name of a list or view, in UTF-16 code units
inline constexpr qsizetype longestNote = 20'000; ///< in UTF-16 code units; fits into a CSV field in any script

/** A shortlist without its areas. */
struct Shortlist
{
    QString id; ///< a UUID; renaming keeps it
    QString name;
    std::int64_t position = 0; ///< among the lists

    [[nodiscard]] QString key() const { return id; }

    friend bool operator==(const Shortlist &, const Shortlist &) = default;
};

/** Membership of an area in a shortlist. */
struct Membership
{
    using Key = std::pair<QString, QString>;

    QString list;
    QString area;
    std::int64_t position = 0; ///< within the list, as the user arranged it; equal positions sort by area id

    [[nodiscard]] Key key() const { return {list, area}; }

    friend bool operator==(const Membership &, const Membership &) = default;
};

/** The plain text note on an area. It is never empty, and its lines end with LF. */
struct Note
{
    QString area;
    QString text;
    QDateTime changed; ///< UTC, with millisecond precision

    [[nodiscard]] QString key() const { return area; }

    friend bool operator==(const Note &, const Note &) = default;
};

/** A query saved under a name, with the columns and the view that show it. */
struct SavedView
{
    QString id; ///< a UUID
    QString name;
    int number = 0; ///< 1 to 9, the digit of its keyboard shortcut; 0 if none
    QString definition; ///< versioned JSON, see viewdefinition.h
    std::int64_t position = 0;

    [[nodiscard]] QString key() const { return id; }

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/** The contents of a workspace as a value. */
struct Contents
{
    std::map<QString, Shortlist> lists;
    std::map<Membership::Key, Membership> memberships;
    std::map<QString, Note> notes;
    std::map<QString, SavedView> views;

    [[nodiscard]] bool isEmpty() const { return lists.empty() && notes.empty() && views.empty(); }

    /** Returns the lists in the user's order. */
    [[nodiscard]] std::vector<Shortlist> orderedLists() const;
    /** Returns the saved views in the user's order. */
    [[nodiscard]] std::vector<SavedView> orderedViews() const;
    /** Returns the ids of the areas of a list in the user's order; empty for an unknown list. */
    [[nodiscard]] QStringList areasOf(const QString &list) const;

    [[nodiscard]] bool isIn(const QString &list, const QString &area) const
    {
        return memberships.contains({list, area});
    }

    [[nodiscard]] std::optional<Note> note(const QString &area) const;
    /** Returns the list whose name has the same foldedName(), or nullopt. */
    [[nodiscard]] std::optional<Shortlist> listNamed(const QString &name) const;
    [[nodiscard]] std::optional<SavedView> viewNamed(const QString &name) const;

    friend bool operator==(const Contents &, const Contents &) = default;
};

/**
 * Returns the name after NFKC normalisation, case folding and simplification of white space. The names of two lists, or
 * of two views, must differ in this form.
 */
[[nodiscard]] QString foldedName(const QString &name);

} // namespace mueang::workspace
