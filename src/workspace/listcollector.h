// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/listfile.h"

#include <QHash>
#include <QSet>

namespace mueang::workspace {

/** Returns ErrorKind::NotImportable for a fault in a list file; `detail` is a clause without a full stop. */
[[nodiscard]] tl::unexpected<Error> notImportable(const QString &detail);

/**
 * Collects the lists and notes of a file in linear time and checks the limits. Errors are NotImportable, with the list
 * or area concerned in `detail`.
 */
class ListCollector final
{
public:
    [[nodiscard]] Result<> addList(const QString &name);
    [[nodiscard]] Result<> addArea(const QString &list, const QString &area);
    /**
     * Adds a note; a second note on an area with another text goes to ExportedLists::otherNotes. `changed` is ISO 8601.
     */
    [[nodiscard]] Result<> addNote(const QString &area, const QString &text, const QString &changed);

    [[nodiscard]] ExportedLists take() { return std::move(m_lists); }

private:
    [[nodiscard]] Result<> count();

    ExportedLists m_lists;
    QHash<QString, std::size_t> m_places; ///< index in ExportedLists::lists, by name
    QSet<std::pair<std::size_t, QString>> m_members; ///< index of the list, id of the area
    std::size_t m_records = 0;
};

} // namespace mueang::workspace
