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

/**
 * A name for a file from a text of any length: in one line, without separators, not hidden, and cut between two letters
 * as people see them, so that it fits a file system together with the ending.
 */
[[nodiscard]] QString fileNameFor(const QString &text, QLatin1StringView ending);

/** The path with the ending of the format, unless it ends like a file of that kind already. */
[[nodiscard]] QString withSuffix(const QString &path, FormatId format);

/** What such a file may be called: "mueang-2565.xlsx", or without a year (Common Era) "smart-cities.xlsx". */
[[nodiscard]] QString exportName(std::optional<int> year, text::Era era, FormatId format);

} // namespace mueang::exporting
