// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"
#include "workspace/listfile.h"

namespace mueang::workspace {

namespace {

/** One more step of an import: done to the contents and remembered. */
Result<> take(Change &import, Contents &contents, const Result<Change> &step)
{
    return step.and_then([&](const Change &change) {
        return applied(change, contents).map([&](Contents after) {
            contents = std::move(after);
            import = joined(std::move(import), change);
        });
    });
}

Result<> takeNote(Import &import, Contents &contents, const Note &note, const QDateTime &now)
{
    const auto here = contents.note(note.area);
    if (here) {
        if (here->text != note.text) {
            import.keptNotes.append(note.area);
        }
        return {};
    }
    return take(import.change, contents,
                writeNote({}, note.area, note.text, note.changed.isValid() ? note.changed : now));
}

} // namespace

Result<Import> importLists(const Contents &contents, const SharedLists &lists, const QString &source,
                           const QDateTime &now)
{
    Import import{Change{ChangeKind::Import, source}, {}};
    Contents after = contents;
    for (const SharedLists::List &list : lists.lists) {
        QStringList areas;
        for (const QString &area : list.areas) {
            areas.append(storable(area));
        }
        const auto same = after.listNamed(list.name);
        const auto done =
            take(import.change, after, same ? addAreas(after, same->id, areas) : createList(after, list.name, areas));
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    for (const auto &[area, note] : lists.notes) {
        if (const auto done = area.isEmpty() ? Result<>() : takeNote(import, after, note, now); !done) {
            return tl::unexpected(done.error());
        }
    }
    return import;
}

} // namespace mueang::workspace
