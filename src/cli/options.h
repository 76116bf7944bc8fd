// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "exporting/areacolumns.h"
#include "exporting/csv.h"

namespace mueang::cli {

/** --catalogue, --lang and --era: every command that reads a catalogue has them. */
void addCommonOptions(CommandLine &commandLine);
[[nodiscard]] Parsed<exporting::Presentation> parsePresentation(const CommandLine &commandLine);

/** --format, --output, --header, --bom, --no-bom, --no-guard. */
void addOutputOptions(CommandLine &commandLine, const QStringList &formats);

/** table, csv, tsv, json */
[[nodiscard]] const QStringList &tableFormats();

struct OutputOptions
{
    QString format;
    QString file; ///< empty: stdout
    exporting::HeaderNames header = exporting::HeaderNames::Titles;
    QChar delimiter = u',';
    bool byteOrderMark = false;
    bool guardFormulas = true;

    [[nodiscard]] exporting::CsvForm csvForm(const exporting::Presentation &presentation) const
    {
        return {delimiter, byteOrderMark, guardFormulas, header, presentation};
    }

    [[nodiscard]] bool isText() const { return format == QLatin1StringView("table"); }

    [[nodiscard]] bool isJson() const { return format == QLatin1StringView("json"); }
};

/** `formats` as above; the first is the default. */
[[nodiscard]] Parsed<OutputOptions> parseOutput(const CommandLine &commandLine, const QStringList &formats);

/** For commands without operands: the sentence when there is one, else null. */
[[nodiscard]] QString superfluousOperand(const CommandLine &commandLine);

} // namespace mueang::cli
