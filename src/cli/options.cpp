// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "base/errormessage.h"
#include "base/paths.h"
#include "base/translations.h"
#include "cli/load.h"
#include "cli/streams.h"
#include "cli/words.h"
#include "query/columns.h"
#include "workspace/backups.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

QString explained(const QString &text, const QStringList &values)
{
    return text + u' ' + values.join(u'|');
}

/** Returns whether the file has a suffix that does not fit the default format; “.txt” fits the format "text". */
bool hasOtherEnding(const QString &file, const QString &firstFormat)
{
    const QString ending = QFileInfo(file).suffix();
    return !ending.isEmpty() && !(firstFormat == "text"_L1 && ending.compare("txt"_L1, Qt::CaseInsensitive) == 0);
}

/** Returns the value of --format, or the format that the suffix of the output file implies. */
Parsed<QString> parseFormat(const CommandLine &commandLine, const QStringList &formats)
{
    const QString file = commandLine.value(u"output"_s);
    QString format = formats.constFirst();
    if (commandLine.isSet(u"format"_s)) {
        format = commandLine.value(u"format"_s).toLower();
    } else if (const auto meant = exporting::formatFromFile(file)) {
        format = QString::fromLatin1(exporting::format(*meant).key);
    } else if (hasOtherEnding(file, format)) {
        return wrong(
            QCoreApplication::translate("mueang::Cli", "“%1” ends like no format that can be written: say --format %2.")
                .arg(QFileInfo(file).fileName(), formats.join(u'|')));
    }
    if (!formats.contains(format)) {
        return wrong(
            QCoreApplication::translate("mueang::Cli", "“%1” is no format: %2.").arg(format, formats.join(", "_L1)));
    }
    return format;
}

/** Returns the error message if the output would overwrite a file that commands read, else null. */
QString overwritingSentence(const CommandLine &commandLine, const QString &output)
{
    if (isStandardOutput(output)) {
        return {};
    }
    workspace::Place place;
    place.folder = workspace::defaultFolder();
    QStringList inputs{cataloguePath(commandLine), place.file()};
    for (const workspace::Backup &backup : workspace::backups(place)) {
        inputs.append(backup.file);
    }
    const auto isOutput = [&output](const QString &input) { return isSameFile(input, absolutePath(output)); };
    if (std::ranges::none_of(inputs, isOutput)) {
        return {};
    }
    const ErrorMessage words = errorMessage({ErrorKind::IsInput, output});
    return words.what + u' ' + words.advice;
}

/** Returns whether binary output would go to the terminal. */
bool floodsTheTerminal(const OutputOptions &output)
{
    const auto format = output.fileFormat();
    return format && !exporting::format(*format).streams && isStandardOutput(output.file) && isTerminal();
}

Parsed<OutputOptions> parseCsv(const CommandLine &commandLine, OutputOptions output)
{
    const QStringList headers{u"titles"_s, u"keys"_s};
    const QString header = commandLine.isSet(u"header"_s) ? commandLine.value(u"header"_s) : headers.constFirst();
    if (!headers.contains(header)) {
        return wrong(
            QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(header, headers.join(", "_L1)));
    }
    output.header = header == headers.constLast() ? query::HeaderNames::Keys : query::HeaderNames::Titles;
    output.delimiter = output.format == "tsv"_L1 ? u'\t' : u',';
    const bool isForExcel = commandLine.isSet(u"bom"_s) || !isStandardOutput(output.file);
    output.byteOrderMark = isForExcel && !commandLine.isSet(u"no-bom"_s);
    output.guardFormulas = !commandLine.isSet(u"no-guard"_s);
    return output;
}

} // namespace

void addCommonOptions(CommandLine &commandLine)
{
    commandLine.add(u"catalogue"_s,
                    QCoreApplication::translate("mueang::Cli", "Read this catalogue instead of the bundled one."),
                    u"FILE"_s);
    commandLine.add(u"lang"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Language of names and words: th or en. The system's "
                                                "language unless given."),
                    u"LANGUAGE"_s);
    commandLine.add(u"era"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Years in the Buddhist or the Common Era: buddhist or "
                                                "common. Buddhist in Thai, Common in English unless "
                                                "given."),
                    u"ERA"_s);
}

Parsed<wording::Presentation> parsePresentation(const CommandLine &commandLine)
{
    const auto language = parseLanguage(commandLine.isSet(u"lang"_s) ? commandLine.value(u"lang"_s) : systemLanguage());
    if (!language) {
        return wrong(language.error());
    }
    wording::Presentation presentation;
    presentation.language = *language;
    presentation.era = *language == text::Language::Thai ? text::Era::Buddhist : text::Era::Common;
    if (commandLine.isSet(u"era"_s)) {
        const auto era = parseEra(commandLine.value(u"era"_s));
        if (!era) {
            return wrong(era.error());
        }
        presentation.era = *era;
    }
    return presentation;
}

void addOutputOptions(CommandLine &commandLine, const QStringList &formats)
{
    commandLine.add(u"format"_s,
                    explained(QCoreApplication::translate("mueang::Cli",
                                                          "Form of the output, by the ending of the file unless "
                                                          "given:"),
                              formats),
                    u"FORMAT"_s);
    commandLine.add(u"output"_s,
                    QCoreApplication::translate("mueang::Cli", "Write to this file instead of standard output (-)."),
                    u"FILE"_s);
    if (!formats.contains(u"csv"_s)) {
        return;
    }
    commandLine.add(u"header"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "First line of CSV: titles for people, or keys for "
                                                "scripts; with keys, dates are ISO 8601."),
                    u"titles|keys"_s);
    commandLine.add(u"bom"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Begin CSV with a byte order mark, as Excel needs it. "
                                                "Done for a file, not for standard output, unless "
                                                "given."));
    commandLine.add(u"no-bom"_s, QCoreApplication::translate("mueang::Cli", "No byte order mark."));
    commandLine.add(u"no-guard"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "No apostrophe in CSV before what a spreadsheet would "
                                                "run as a formula."));
}

Parsed<OutputOptions> parseOutput(const CommandLine &commandLine, const QStringList &formats)
{
    const auto format = parseFormat(commandLine, formats);
    if (!format) {
        return wrong(format.error());
    }
    OutputOptions output;
    output.format = *format;
    output.file = commandLine.value(u"output"_s);
    if (commandLine.isSet(u"output"_s) && output.file.isEmpty()) {
        return wrong(QCoreApplication::translate("mueang::Cli", "The name of the output file is empty."));
    }
    if (const QString sentence = overwritingSentence(commandLine, output.file); !sentence.isEmpty()) {
        return wrong(sentence);
    }
    if (floodsTheTerminal(output)) {
        return wrong(QCoreApplication::translate(
            "mueang::Cli", "A workbook cannot be shown in a terminal: name a file with --output."));
    }
    if (formats.contains(u"csv"_s)) {
        return parseCsv(commandLine, output);
    }
    return output;
}

void addSourceOptions(CommandLine &commandLine)
{
    commandLine.add(u"sources"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "The sources of each area go along. Done for xlsx, json and geojson "
                                                "unless given."));
    commandLine.add(u"no-sources"_s, QCoreApplication::translate("mueang::Cli", "Without the sources."));
}

void addHeaderLanguageOption(CommandLine &commandLine)
{
    commandLine.add(u"header-language"_s,
                    QCoreApplication::translate("mueang::Cli",
                                                "Language of the titles above the columns, when it is not that of "
                                                "the names."),
                    u"th|en|both"_s);
}

Parsed<wording::HeaderLanguage> parseHeaderLanguage(const CommandLine &commandLine)
{
    using wording::HeaderLanguage;
    if (!commandLine.isSet(u"header-language"_s)) {
        return HeaderLanguage::Interface;
    }
    const QString word = commandLine.value(u"header-language"_s).toLower();
    if (word == "both"_L1) {
        return HeaderLanguage::Both;
    }
    const auto language = parseLanguage(word);
    if (!language) {
        return wrong(language.error());
    }
    return *language == text::Language::Thai ? HeaderLanguage::Thai : HeaderLanguage::English;
}

bool wantsSources(const CommandLine &commandLine, const OutputOptions &output)
{
    const auto format = output.fileFormat();
    const bool isUsual = format && exporting::format(*format).listsSources && *format != exporting::FormatId::Markdown;
    return (isUsual || commandLine.isSet(u"sources"_s)) && !commandLine.isSet(u"no-sources"_s);
}

const QStringList &areaFormats()
{
    static const QStringList names = [] {
        QStringList keys{u"table"_s};
        for (const exporting::Format &format : exporting::allFormats()) {
            keys.append(QString::fromLatin1(format.key));
        }
        return keys;
    }();
    return names;
}

const QStringList &tableFormats()
{
    static const QStringList names{u"table"_s, u"csv"_s, u"tsv"_s, u"json"_s};
    return names;
}

QString superfluousOperand(const CommandLine &commandLine)
{
    if (commandLine.operands().isEmpty()) {
        return {};
    }
    return QCoreApplication::translate("mueang::Cli", "“%1” is one word too many: what to find is given by options.")
        .arg(commandLine.operands().constFirst());
}

} // namespace mueang::cli
