// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QtGlobal>

#include <cstdint>

namespace mueang::workspace {

/** Lists, their areas, notes and views together: so many take 300 MB and a few seconds to restore. */
inline constexpr std::int64_t mostRecords = 500'000;
/** All texts together, in UTF-16 units. */
inline constexpr std::int64_t mostLetters = 100'000'000;

/**
 * Counts what a workspace holds. The same bounds hold for what is read and for what is written, so that nobody is
 * locked out of what he wrote.
 */
class Tally final
{
public:
    void add(const Shortlist &list) { add(list.id.size() + list.name.size()); }

    void add(const Membership &membership) { add(membership.list.size() + membership.area.size()); }

    void add(const Note &note) { add(note.area.size() + note.text.size()); }

    void add(const SavedView &view) { add(view.id.size() + view.name.size() + view.definition.size()); }

    [[nodiscard]] bool isTooLarge() const { return m_records > mostRecords || m_letters > mostLetters; }

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

/** For the error of what is: in the interface's language. */
[[nodiscard]] QString tooLargeDetail();

} // namespace mueang::workspace
