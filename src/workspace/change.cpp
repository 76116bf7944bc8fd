// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/change.h"

#include "workspace/editing.h"
#include "workspace/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

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

/** Returns the name of a single area, or the number of several. */
QString areasInWords(const Change &change, const AreaNamer &areaName)
{
    const int count = static_cast<int>(change.areas.size());
    return count == 1 ? areaName(change.areas.constFirst())
                      : QCoreApplication::translate("mueang::Workspace", "%n area(s)", nullptr, count);
}

const char *pattern(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::AddAreas:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Add %1 to %2");
    case ChangeKind::RemoveAreas:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Remove %1 from %2");
    case ChangeKind::MoveArea:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move %1 in %2");
    case ChangeKind::CreateList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Make the list %2");
    case ChangeKind::RenameList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Rename the list %2");
    case ChangeKind::DeleteList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the list %2");
    case ChangeKind::MoveList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move the list %2");
    case ChangeKind::WriteNote:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Write the note on %1");
    case ChangeKind::DeleteNote:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the note on %1");
    case ChangeKind::SaveView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Save the view %2");
    case ChangeKind::UpdateView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Change the view %2");
    case ChangeKind::RenameView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Rename the view %2");
    case ChangeKind::NumberView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Change the number of the view %2");
    case ChangeKind::DeleteView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the view %2");
    case ChangeKind::MoveView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move the view %2");
    case ChangeKind::Import:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Import from %2");
    case ChangeKind::Restore:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Restore a backup");
    }
    Q_UNREACHABLE();
}

/** Removals go before insertions: two lists may have exchanged their names, which must be unique at all times. */
template<class Records>
void addDifferences(Change &change, const Records &from, const Records &to, bool isRemoval)
{
    for (const auto &[key, record] : isRemoval ? from : to) {
        const Records &others = isRemoval ? to : from;
        const auto other = others.find(key);
        if (other == others.end() || other->second != record) {
            using Record = std::decay_t<decltype(record)>;
            const std::optional<Record> none;
            add<Record>(change, isRemoval ? std::optional(record) : none, isRemoval ? none : std::optional(record));
        }
    }
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

QString changeTitle(const Change &change, const AreaNamer &areaName)
{
    QString title = QCoreApplication::translate("mueang::Workspace", pattern(change.kind));
    // Not QString::arg(): some patterns have no %1, and a name may itself contain “%1”.
    const qsizetype areas = title.indexOf("%1"_L1);
    const qsizetype name = title.indexOf("%2"_L1);
    const auto fill = [&title](qsizetype at, const QString &text) {
        if (at >= 0) {
            title.replace(at, 2, text);
        }
    };
    fill(std::max(areas, name), areas > name ? areasInWords(change, areaName) : change.name);
    fill(std::min(areas, name), areas > name ? change.name : areasInWords(change, areaName));
    return title;
}

Change replaceAll(const Contents &contents, const Contents &others)
{
    Change change{ChangeKind::Restore};
    for (const bool isRemoval : {true, false}) {
        addDifferences(change, contents.lists, others.lists, isRemoval);
        addDifferences(change, contents.memberships, others.memberships, isRemoval);
        addDifferences(change, contents.notes, others.notes, isRemoval);
        addDifferences(change, contents.views, others.views, isRemoval);
    }
    return change;
}

} // namespace mueang::workspace
