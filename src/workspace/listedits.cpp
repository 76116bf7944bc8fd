// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"

#include <QSet>
#include <QUuid>

namespace mueang::workspace {

namespace {

std::vector<Membership> membersOf(const Contents &contents, const QString &list)
{
    std::vector<Membership> members;
    for (const QString &area : contents.areasOf(list)) {
        members.push_back(contents.memberships.at({list, area}));
    }
    return members;
}

void addMembers(Change &change, const Contents &contents, const QString &list, const QStringList &areas)
{
    std::int64_t position = nextPosition(membersOf(contents, list));
    QSet<QString> added;
    for (const QString &area : areas) {
        if (!area.isEmpty() && !contents.isIn(list, area) && !added.contains(area)) {
            added.insert(area);
            change.areas.append(area);
            add<Membership>(change, std::nullopt, Membership{list, area, position++});
        }
    }
}

} // namespace

Result<Change> addAreas(const Contents &contents, const QString &list, const QStringList &areas)
{
    return existing(contents.lists, list).map([&](const Shortlist &record) {
        Change change{ChangeKind::AddAreas, record.name};
        addMembers(change, contents, list, areas);
        return change;
    });
}

Result<Change> removeAreas(const Contents &contents, const QString &list, const QStringList &areas)
{
    return existing(contents.lists, list).map([&](const Shortlist &record) {
        Change change{ChangeKind::RemoveAreas, record.name};
        QSet<QString> removed;
        for (const QString &area : areas) {
            if (contents.isIn(list, area) && !removed.contains(area)) {
                removed.insert(area);
                change.areas.append(area);
                add<Membership>(change, contents.memberships.at({list, area}), std::nullopt);
            }
        }
        return change;
    });
}

Result<Change> moveArea(const Contents &contents, const QString &list, const QString &area, qsizetype place)
{
    const auto record = existing(contents.lists, list);
    if (!record || !contents.isIn(list, area)) {
        return failure(ErrorKind::Conflict, record ? area : list);
    }
    Change change{ChangeKind::MoveArea, record->name, {area}};
    const auto members = membersOf(contents, list);
    const auto from = static_cast<std::size_t>(contents.areasOf(list).indexOf(area));
    if (from == std::min(clampedIndex(place), members.size() - 1)) {
        return change;
    }
    for (const Membership &member : moved(members, from, clampedIndex(place))) {
        add<Membership>(change, contents.memberships.at(member.key()), member);
    }
    return change;
}

Result<Change> createList(const Contents &contents, const QString &name, const QStringList &areas)
{
    return checkedName(contents.lists, name).map([&](const QString &kept) {
        const Shortlist list{QUuid::createUuid().toString(QUuid::WithoutBraces), kept,
                             nextPosition(contents.orderedLists())};
        Change change{ChangeKind::CreateList, kept};
        add<Shortlist>(change, std::nullopt, list);
        addMembers(change, contents, list.id, areas);
        return change;
    });
}

Result<Change> renameList(const Contents &contents, const QString &list, const QString &name)
{
    const auto before = existing(contents.lists, list);
    const auto kept = checkedName(contents.lists, name, list);
    if (!before || !kept) {
        return tl::unexpected(before ? kept.error() : before.error());
    }
    Shortlist after = *before;
    after.name = *kept;
    Change change{ChangeKind::RenameList, before->name};
    add<Shortlist>(change, *before, after);
    return change;
}

Result<Change> deleteList(const Contents &contents, const QString &list)
{
    return existing(contents.lists, list).map([&](const Shortlist &record) {
        Change change{ChangeKind::DeleteList, record.name, contents.areasOf(list)};
        for (const Membership &member : membersOf(contents, list)) {
            add<Membership>(change, member, std::nullopt);
        }
        add<Shortlist>(change, record, std::nullopt);
        return change;
    });
}

Result<Change> moveList(const Contents &contents, const QString &list, qsizetype place)
{
    return existing(contents.lists, list).map([&](const Shortlist &record) {
        Change change{ChangeKind::MoveList, record.name};
        const auto lists = contents.orderedLists();
        const auto from = static_cast<std::size_t>(std::ranges::find(lists, list, &Shortlist::id) - lists.begin());
        if (from == std::min(clampedIndex(place), lists.size() - 1)) {
            return change;
        }
        for (const Shortlist &other : moved(lists, from, clampedIndex(place))) {
            add<Shortlist>(change, contents.lists.at(other.id), other);
        }
        return change;
    });
}

} // namespace mueang::workspace
