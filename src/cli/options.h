// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "exporting/csv.h"
#include "exporting/format.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

#include <optional>

namespace mueang::cli {

/** Adds --catalogue, --lang and --era, which all commands that read a catalogue have. */
void addCommonOptions(CommandLine &commandLine);
[[nodiscard]] Parsed<wording::Presentation> parsePresentation(const CommandLine &commandLine);

/** Adds --format and --output and, if `formats` has csv, --header, --bom, --no-bom and --no-guard. */
void addOutputOptions(CommandLine &commandLine, const QStringList &formats);

/** Adds --sources and --no-sources. */
void addSourceOptions(CommandLine &commandLine);

/** Adds --header-language. */
void addHeaderLanguageOption(CommandLine &commandLine);
[[nodiscard]] Parsed<wording::HeaderLanguage> parseHeaderLanguage(const CommandLine &commandLine);

/** Returns table, csv, tsv, json. */
[[nodiscard]] const QStringList &tableFormats();
/** Returns "table" and the keys of all export formats. */
[[nodiscard]] const QStringList &areaFormats();

struct OutputOptions
{
    QString format;
    QString file; ///< empty or "-" for standard output
    query::HeaderNames header = query::HeaderNames::Titles;
    QChar delimiter = u',';
    bool byteOrderMark = false;
    bool guardFormulas = true;

    [[nodiscard]] exporting::TextForm textForm(const wording::Presentation &presentation) const
    {
        return {{delimiter, byteOrderMark, guardFormulas}, header, presentation};
    }

    [[nodiscard]] bool isText() const { return format == QLatin1StringView("table"); }

    /** Returns nullopt for the formats "table" and "text", which are not file formats. */
    [[nodiscard]] std::optional<exporting::FormatId> fileFormat() const { return exporting::formatFromKey(format); }

    [[nodiscard]] bool isJson() const { return format == QLatin1StringView("json"); }
};

/**
 * Parses the output options. Without --format the suffix of the output file decides, else the first of `formats` is
 * used.
 */
[[nodiscard]] Parsed<OutputOptions> parseOutput(const CommandLine &commandLine, const QStringList &formats);

/** Returns whether to write the sources: as requested, else if the format lists them in full. */
[[nodiscard]] bool wantsSources(const CommandLine &commandLine, const OutputOptions &output);

/** Returns the error message if a command without operands has one, else null. */
[[nodiscard]] QString superfluousOperand(const CommandLine &commandLine);

} // namespace mueang::cli
