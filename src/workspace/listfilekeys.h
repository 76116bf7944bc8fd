// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <cstdint>

/** The words of the files of lists. */
namespace mueang::workspace {

inline constexpr QLatin1StringView listFormatKey("mueang_lists");
inline constexpr std::int64_t listFormatVersion = 1;

enum ListColumn : std::uint8_t { ListName, AreaId, NameTh, NameEn, NoteText, NoteChanged, ListColumnCount };

/** list, id, name_th, name_en, note, note_changed */
[[nodiscard]] const QStringList &listColumnKeys();
/** For people, in the interface's language. */
[[nodiscard]] QStringList listColumnTitles();

/** Finds a column by what a file calls it: its key, or its title in Thai or English. */
class ListColumnNames final
{
public:
    ListColumnNames();

    /** Returns -1 for a name that no column has. Case, width and blanks do not count. */
    [[nodiscard]] int column(const QString &name) const;

private:
    QHash<QString, int> m_columns; ///< by folded name
};

} // namespace mueang::workspace
