// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/change.h"

#include <algorithm>

namespace mueang::workspace {

namespace {

std::map<QString, Shortlist> &table(Contents &contents, const Shortlist & /*kind*/)
{
    return contents.lists;
}

std::map<Membership::Key, Membership> &table(Contents &contents, const Membership & /*kind*/)
{
    return contents.memberships;
}

std::map<QString, Note> &table(Contents &contents, const Note & /*kind*/)
{
    return contents.notes;
}

std::map<QString, SavedView> &table(Contents &contents, const SavedView & /*kind*/)
{
    return contents.views;
}

/** Returns what the user calls the record, as the subject of ErrorKind::Conflict. */
QString subject(const Shortlist &list)
{
    return list.name;
}

QString subject(const Membership &membership)
{
    return membership.area;
}

QString subject(const Note &note)
{
    return note.area;
}

QString subject(const SavedView &view)
{
    return view.name;
}

template<class Record>
Result<> apply(const Replacement<Record> &change, Contents &contents)
{
    const Record &record = change.before ? *change.before : *change.after;
    auto &records = table(contents, record);
    const auto found = records.find(record.key());
    const auto now = found == records.end() ? std::nullopt : std::optional<Record>(found->second);
    if (now != change.before) {
        return failure(ErrorKind::Conflict, subject(record));
    }
    if (change.after) {
        records.insert_or_assign(record.key(), *change.after);
    } else {
        records.erase(found);
    }
    return {};
}

QString textOf(const std::optional<Note> &note)
{
    return note ? note->text : QString();
}

} // namespace

Change inverse(Change change)
{
    std::ranges::reverse(change.records);
    for (RecordChange &record : change.records) {
        std::visit([](auto &replacement) { std::swap(replacement.before, replacement.after); }, record);
    }
    return change;
}

Change joined(Change first, const Change &second)
{
    first.records.insert(first.records.end(), second.records.begin(), second.records.end());
    return first;
}

Result<Contents> applied(const Change &change, Contents contents)
{
    for (const RecordChange &record : change.records) {
        const auto done = std::visit([&contents](const auto &one) { return apply(one, contents); }, record);
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return contents;
}

std::optional<NoteConflict> noteConflict(const Change &change, const Contents &contents)
{
    for (const RecordChange &record : change.records) {
        const auto *const note = std::get_if<Replacement<Note>>(&record);
        if (note == nullptr) {
            continue;
        }
        const QString area = note->before ? note->before->area : note->after->area;
        if (const auto now = contents.note(area); now != note->before) {
            return NoteConflict{area, textOf(note->before), textOf(note->after), textOf(now)};
        }
    }
    return std::nullopt;
}

} // namespace mueang::workspace
