// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QtGlobal>

#include <cstdint>

namespace mueang::workspace {

/**
 * Maximum number of lists, memberships, notes and views together; a workspace of this size takes 300 MB and a few
 * seconds to restore.
 */
inline constexpr std::int64_t maxRecords = 500'000;
/** Maximum length of all texts together, in UTF-16 code units. */
inline constexpr std::int64_t maxCodeUnits = 100'000'000;

/**
 * Counts the records and text of a workspace. Reading and writing apply the same limits, so that users can always open
 * what they saved.
 */
class Tally final
{
public:
    void add(const Shortlist &list) { add(list.id.size() + list.name.size()); }

    void add(const Membership &membership) { add(membership.list.size() + membership.area.size()); }

    void add(const Note &note) { add(note.area.size() + note.text.size()); }

    void add(const SavedView &view) { add(view.id.size() + view.name.size() + view.definition.size()); }

    [[nodiscard]] bool isTooLarge() const { return m_records > maxRecords || m_letters > maxCodeUnits; }

private:
    void add(qsizetype letters)
    {
        ++m_records;
        m_letters += letters;
    }

    std::int64_t m_records = 0;
    std::int64_t m_letters = 0;
};

[[nodiscard]] bool isTooLarge(const Contents &contents);

/** Returns the limits for Error::detail of ErrorKind::WorkspaceTooLarge, in the interface's language. */
[[nodiscard]] QString tooLargeDetail();

} // namespace mueang::workspace
