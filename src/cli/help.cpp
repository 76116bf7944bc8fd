// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"
#include "base/version.h"
#include "catalogue/open.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/streams.h"
#include "files/sqlite.h"
#include "text/safetext.h"
#include "text/versions.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString syntax;
    QString text;
};

QString aligned(const std::vector<Line> &lines)
{
    constexpr qsizetype width = 34;
    QString result;
    for (const Line &line : lines) {
        const bool isLong = line.syntax.size() > width - 2; // its text goes on the next line
        result += u"  "_s + (isLong ? line.syntax + u"\n  "_s + QString(width, u' ') : line.syntax.leftJustified(width))
            + line.text + u'\n';
    }
    return result;
}

int print(const QString &text)
{
    return writeOutput({}, [&text](QIODevice &device) -> Result<> {
        device.write(text.toUtf8());
        return {};
    });
}

QString editionText()
{
    const auto opened = catalogue::openCatalogue(bundledCataloguePath());
    if (!opened) {
        return QCoreApplication::translate("mueang::Cli", "not found");
    }
    const catalogue::Edition &edition = opened->catalogue->edition;
    return edition.title.preferred(text::Language::English) + u" ("_s + text::toIsoString(edition.asOf) + u", "_s
        + edition.contentHash.left(12) + u')';
}

} // namespace

int printHelp()
{
    const auto said = [](const char *text) { return QCoreApplication::translate("mueang::Cli", text); };
    const QString commands = aligned({
        {u"mueang [--catalogue FILE]"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "open the window"))},
        {u"mueang list [OPTIONS]"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "list the areas that fit"))},
        {u"mueang show ID..."_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "everything known about areas, with sources"))},
        {u"mueang compare ID ID..."_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "two to four areas side by side"))},
        {u"mueang provinces [OPTIONS]"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the provinces and their counts"))},
        {u"mueang rounds [OPTIONS]"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the meetings, with dates and areas"))},
        {u"mueang sources [OPTIONS]"_s,
         said(QT_TRANSLATE_NOOP("mueang::Cli", "the publications and what rests on them"))},
        {u"mueang glossary [OPTIONS]"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the terms and what they mean"))},
        {u"mueang shortlist "_s + shortlistActions().join(u'|'),
         said(QT_TRANSLATE_NOOP("mueang::Cli", "your lists of areas, with your notes"))},
        {u"mueang workspace "_s + workspaceActions().join(u'|'),
         said(QT_TRANSLATE_NOOP("mueang::Cli", "the file of your lists and notes"))},
        {u"mueang check FILE"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "is this file a sound catalogue?"))},
        {u"mueang build DIR --output FILE"_s,
         said(QT_TRANSLATE_NOOP("mueang::Cli", "compile CSV files into a catalogue"))},
    });
    const QString options = aligned({
        {u"--catalogue FILE"_s,
         said(QT_TRANSLATE_NOOP("mueang::Cli", "read this catalogue instead of the bundled one"))},
        {u"--lang th|en"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the language, instead of the system's"))},
        {u"--view VIEW"_s,
         said(QT_TRANSLATE_NOOP(
             "mueang::Cli",
             "what the window shows first: table, map, charts, provinces, rounds, sources or glossary"))},
        {u"-h, --help"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "this help; “mueang list --help” explains list"))},
        {u"-v, --version"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the versions of all parts"))},
    });
    const QString statuses = aligned({
        {u"0"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "done; a message says when the disk has not confirmed it"))},
        {u"1"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "the answer is no (check, build)"))},
        {u"2"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "wrong usage"))},
        {u"3"_s, said(QT_TRANSLATE_NOOP("mueang::Cli", "a file could not be read or written"))},
    });
    return print(said(QT_TRANSLATE_NOOP("mueang::Cli", "Mueang: the certified smart cities of Thailand.")) + u"\n\n"_s
                 + commands + u'\n' + said(QT_TRANSLATE_NOOP("mueang::Cli", "Options:")) + u'\n' + options + u'\n'
                 + said(QT_TRANSLATE_NOOP("mueang::Cli", "Exit status:")) + u'\n' + statuses + u'\n'
                 + said(QT_TRANSLATE_NOOP("mueang::Cli", "Examples:")) + u'\n'
                 + u"  mueang list --year 2565\n  mueang list --search สุขภาพ --output health.xlsx\n"_s
                 + u"  mueang show phuket\n"_s);
}

int printVersion()
{
    const QString text = u"mueang "_s + programVersion() + u"\nQt "_s + QString::fromLatin1(qVersion()) + u"\nICU "_s
        + text::icuVersion() + u"\nSQLite "_s + files::sqliteVersion() + u'\n'
        + QCoreApplication::translate("mueang::Cli", "catalogue: %1").arg(text::terminalText(editionText())) + u'\n';
    return print(text);
}

} // namespace mueang::cli
