// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

/** The forms that a list of areas can be taken away in; one entry for each, whatever asks. */
namespace mueang::exporting {

enum class FormatId : std::uint8_t { Xlsx, Csv, Tsv, Json, GeoJson, Markdown };

struct Format
{
    FormatId id = FormatId::Csv;
    const char *key = nullptr; ///< "csv": stable, for scripts and settings
    const char *suffix = nullptr; ///< ".csv": what a new file gets
    const char *otherSuffixes = nullptr; ///< ".txt .tab": others that such a file may have; may be empty
    const char *mimeType = nullptr; ///< as registered with IANA
    const char *name = nullptr; ///< for people, to be translated: formatName()
    const char *purpose = nullptr; ///< one sentence, to be translated: formatPurpose()
    bool streams = true; ///< written in one go; else it needs a file of its own first
    bool isForPeople = true; ///< headers and years are in words, else keys and ISO 8601
    bool listsSources = true; ///< the sources stand whole beside the rows, else only in a column
};

/** In the order in which they are offered. */
[[nodiscard]] std::span<const Format> allFormats();
[[nodiscard]] const Format &format(FormatId id);
[[nodiscard]] std::optional<FormatId> formatFromKey(QStringView key);
/** By the ending of a file's name, in any case of letters; nothing for an ending that is not known. */
[[nodiscard]] std::optional<FormatId> formatFromFile(QStringView path);
/** Whether the file's name ends as files of that kind do and is more than the ending. */
[[nodiscard]] bool hasSuffixOf(QStringView path, FormatId id);

/** "Excel workbook", translated. */
[[nodiscard]] QString formatName(FormatId id);
/** What it is for, in one translated sentence. */
[[nodiscard]] QString formatPurpose(FormatId id);
/** "*.csv *.txt", as file dialogs read it. */
[[nodiscard]] QString formatPatterns(FormatId id);

} // namespace mueang::exporting
