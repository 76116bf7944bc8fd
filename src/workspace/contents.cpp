// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/contents.h"

#include <algorithm>

namespace mueang::workspace {

namespace {

template<class Record>
std::vector<Record> ordered(const std::map<QString, Record> &records)
{
    std::vector<Record> values;
    for (const auto &[id, record] : records) {
        values.push_back(record);
    }
    std::ranges::stable_sort(values, {}, &Record::position);
    return values;
}

template<class Record>
std::optional<Record> named(const std::map<QString, Record> &records, const QString &name)
{
    const QString folded = foldedName(name);
    const auto found =
        std::ranges::find_if(records, [&](const auto &entry) { return foldedName(entry.second.name) == folded; });
    return found == records.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::vector<Shortlist> Contents::orderedLists() const
{
    return ordered(lists);
}

std::vector<SavedView> Contents::orderedViews() const
{
    return ordered(views);
}

QStringList Contents::areasOf(const QString &list) const
{
    std::vector<Membership> members;
    for (auto next = memberships.lower_bound({list, QString()}); next != memberships.end() && next->first.first == list;
         ++next) {
        members.push_back(next->second);
    }
    std::ranges::stable_sort(members, {}, &Membership::position);
    QStringList areas;
    std::ranges::transform(members, std::back_inserter(areas), &Membership::area);
    return areas;
}

std::optional<Note> Contents::note(const QString &area) const
{
    const auto found = notes.find(area);
    return found == notes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Shortlist> Contents::listNamed(const QString &name) const
{
    return named(lists, name);
}

std::optional<SavedView> Contents::viewNamed(const QString &name) const
{
    return named(views, name);
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace mueang::workspace
