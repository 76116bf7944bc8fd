// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/listfile.h"

#include <QHash>
#include <QSet>

namespace mueang::workspace {

/** NotImportable for what is wrong in a file of lists; `detail` is a clause without a period. */
[[nodiscard]] tl::unexpected<Error> notImportable(const QString &detail);

/**
 * Gathers what a file of lists says, in a time that is linear in its length, and refuses what cannot be kept: an error
 * is NotImportable and its `detail` names the list or area concerned.
 */
class ListGathering final
{
public:
    [[nodiscard]] Result<> addList(const QString &name);
    [[nodiscard]] Result<> addArea(const QString &list, const QString &area);
    /** A second note on an area that differs from the first goes to SharedLists::otherNotes. */
    [[nodiscard]] Result<> addNote(const QString &area, const QString &text, const QString &changed);

    [[nodiscard]] SharedLists take() { return std::move(m_lists); }

private:
    [[nodiscard]] Result<> count();

    SharedLists m_lists;
    QHash<QString, std::size_t> m_places; ///< in SharedLists::lists, by name
    QSet<std::pair<std::size_t, QString>> m_members; ///< place of the list, area
    std::size_t m_records = 0;
};

} // namespace mueang::workspace
