// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/listcollector.h"

#include "workspace/editing.h"
#include "workspace/edits.h"

#include <QCoreApplication>

namespace mueang::workspace {

namespace {

constexpr std::size_t maxRecords = 250'000;

} // namespace

tl::unexpected<Error> notImportable(const QString &detail)
{
    return failure(ErrorKind::NotImportable, {}, detail);
}

Result<> ListCollector::count()
{
    if (++m_records <= maxRecords) {
        return {};
    }
    return notImportable(
        QCoreApplication::translate("mueang::Workspace",
                                    "it has more than %1 lists, areas and notes; export its lists one by one")
            .arg(maxRecords));
}

Result<> ListCollector::addList(const QString &name)
{
    const QString kept = storable(name).simplified();
    if (m_places.contains(kept)) {
        return {};
    }
    if (kept.size() > longestName) {
        return notImportable(
            QCoreApplication::translate("mueang::Workspace", "the name of the list “%1” has more than %2 characters")
                .arg(kept, QString::number(longestName)));
    }
    if (foldedName(kept).isEmpty()) {
        return notImportable(QCoreApplication::translate("mueang::Workspace", "a list has no name"));
    }
    m_places.insert(kept, m_lists.lists.size());
    m_lists.lists.push_back({kept, {}});
    return count();
}

Result<> ListCollector::addArea(const QString &list, const QString &area)
{
    const QString id = storable(area).trimmed();
    if (id.isEmpty()) {
        return notImportable(
            QCoreApplication::translate("mueang::Workspace", "an area of the list “%1” has no identifier").arg(list));
    }
    return addList(list).and_then([&] {
        const std::size_t place = m_places.value(storable(list).simplified());
        if (!m_members.contains({place, id})) {
            m_members.insert({place, id});
            m_lists.lists[place].areas.append(id);
        }
        return count();
    });
}

Result<> ListCollector::addNote(const QString &area, const QString &text, const QString &changed)
{
    const QString id = storable(area).trimmed();
    const Note note{id, cleanNote(text), QDateTime::fromString(changed, Qt::ISODateWithMs).toUTC()};
    if (id.isEmpty()) {
        return notImportable(QCoreApplication::translate("mueang::Workspace", "the note “%1” is on no area")
                                 .arg(noteExcerpt(note.text)));
    }
    if (note.text.size() > longestNote) {
        return notImportable(
            QCoreApplication::translate("mueang::Workspace", "the note on “%1” has %2 characters, and %3 are the most")
                .arg(id, QString::number(note.text.size()), QString::number(longestNote)));
    }
    const auto [first, isNew] = m_lists.notes.emplace(id, note);
    if (!isNew && first->second.text != note.text) {
        m_lists.otherNotes.push_back(note);
    }
    return count();
}

} // namespace mueang::workspace
