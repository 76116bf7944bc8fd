// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/years.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

/** The export formats for lists of areas; every user of them works from this table. */
namespace mueang::exporting {

enum class FormatId : std::uint8_t { Xlsx, Csv, Tsv, Json, GeoJson, Markdown };

struct Format
{
    FormatId id = FormatId::Csv;
    const char *key = nullptr; ///< stable key such as "csv", for scripts and settings
    const char *suffix = nullptr; ///< suffix of new files, such as ".csv"
    const char *otherSuffixes = nullptr; ///< further suffixes that are accepted, such as ".txt .tab"; may be empty
    const char *name = nullptr; ///< untranslated, see formatName()
    const char *purpose = nullptr; ///< untranslated, see formatPurpose()
    bool streams = true; ///< written sequentially; else it needs a temporary file
    bool isForPeople = true; ///< titles and years for people, else keys and ISO 8601
    bool listsSources = true; ///< has a list of the sources, else only a column
};

/** Returns all formats in the order in which they are offered. */
[[nodiscard]] std::span<const Format> allFormats();
[[nodiscard]] const Format &format(FormatId id);
[[nodiscard]] std::optional<FormatId> formatFromKey(QStringView key);
/** Returns the format for the suffix of a file name, case-insensitively, or nullopt for an unknown suffix. */
[[nodiscard]] std::optional<FormatId> formatFromFile(QStringView path);
/** Returns whether the file name has a suffix of the format and more than the suffix. */
[[nodiscard]] bool hasSuffixOf(QStringView path, FormatId id);

/** Returns the name of a format, such as "Excel workbook", in the interface's language. */
[[nodiscard]] QString formatName(FormatId id);
/** Returns a sentence on the purpose of a format, in the interface's language. */
[[nodiscard]] QString formatPurpose(FormatId id);
/** Returns the patterns of a format for file dialogs, such as "*.csv *.txt". */
[[nodiscard]] QString formatPatterns(FormatId id);

/**
 * Returns a file name made from any text: one line, without separators, not hidden, and cut at a grapheme cluster
 * boundary so that it has at most 255 bytes with `ending`.
 */
[[nodiscard]] QString fileNameFor(const QString &text, QLatin1StringView ending);

/** Returns the path with the suffix of the format, unless it has one already. */
[[nodiscard]] QString withSuffix(const QString &path, FormatId format);

/**
 * Returns a suggested file name: "mueang-2565.xlsx", or "smart-cities.xlsx" without a year. `year` is in the Common
 * Era.
 */
[[nodiscard]] QString exportName(std::optional<int> year, text::Era era, FormatId format);

} // namespace mueang::exporting
