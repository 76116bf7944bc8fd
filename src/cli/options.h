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

/** --catalogue, --lang and --era: every command that reads a catalogue has them. */
void addCommonOptions(CommandLine &commandLine);
[[nodiscard]] Parsed<wording::Presentation> parsePresentation(const CommandLine &commandLine);

/** --format, --output, --header, --bom, --no-bom, --no-guard. */
void addOutputOptions(CommandLine &commandLine, const QStringList &formats);

/** --sources, --no-sources. */
void addSourceOptions(CommandLine &commandLine);

/** --header-language. */
void addHeaderLanguageOption(CommandLine &commandLine);
[[nodiscard]] Parsed<wording::HeaderLanguage> parseHeaderLanguage(const CommandLine &commandLine);

/** table, csv, tsv, json */
[[nodiscard]] const QStringList &tableFormats();
/** The same and every other form of a list of areas. */
[[nodiscard]] const QStringList &areaFormats();

struct OutputOptions
{
    QString format;
    QString file; ///< empty: stdout
    query::HeaderNames header = query::HeaderNames::Titles;
    QChar delimiter = u',';
    bool byteOrderMark = false;
    bool guardFormulas = true;

    [[nodiscard]] exporting::TextForm textForm(const wording::Presentation &presentation) const
    {
        return {{delimiter, byteOrderMark, guardFormulas}, header, presentation};
    }

    [[nodiscard]] bool isText() const { return format == QLatin1StringView("table"); }

    /** Nothing for the forms that are no files: table, text. */
    [[nodiscard]] std::optional<exporting::FormatId> fileFormat() const { return exporting::formatFromKey(format); }

    [[nodiscard]] bool isJson() const { return format == QLatin1StringView("json"); }
};

/** `formats` as above. Without --format the ending of the output file decides, else the first is meant. */
[[nodiscard]] Parsed<OutputOptions> parseOutput(const CommandLine &commandLine, const QStringList &formats);

/** Whether the sources go along: as asked for, else where the format lists them whole. */
[[nodiscard]] bool wantsSources(const CommandLine &commandLine, const OutputOptions &output);

/** For commands without operands: the sentence when there is one, else null. */
[[nodiscard]] QString superfluousOperand(const CommandLine &commandLine);

} // namespace mueang::cli
