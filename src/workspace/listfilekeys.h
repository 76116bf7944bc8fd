// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/** The column that a header of CSV means, by its key or its title in this or the source's language; -1 = none. */
[[nodiscard]] int listColumn(const QString &header);

} // namespace mueang::workspace
