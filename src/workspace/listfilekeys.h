// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <cstdint>

/** Keys and column titles of exported list files. */
namespace mueang::workspace {

inline constexpr QLatin1StringView listFormatKey("mueang_lists");
inline constexpr std::int64_t listFormatVersion = 1;

enum ListColumn : std::uint8_t { ListName, AreaId, NameTh, NameEn, NoteText, NoteChanged, ListColumnCount };

/** Returns list, id, name_th, name_en, note, note_changed. */
[[nodiscard]] const QStringList &listColumnKeys();
/** Returns the column titles in the interface's language. */
[[nodiscard]] QStringList listColumnTitles();

/** Finds a column by its key or by its title in Thai or English. */
class ListColumnNames final
{
public:
    ListColumnNames();

    /** Returns the ListColumn, or -1 for an unknown name. Compares with foldedName(). */
    [[nodiscard]] int column(const QString &name) const;

private:
    QHash<QString, int> m_columns; ///< by folded name
};

} // namespace mueang::workspace
