// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <unistd.h>
#include <utility>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

class TestOutput final : public QObject
{
    Q_OBJECT

private slots:
    void needsNoPlatformPlugin();
    void printsTheCatalogueWithoutADisplay_data();
    void printsTheCatalogueWithoutADisplay();
    void writesFiles();
    void choosesTheByteOrderMark();
    void guardsFormulas();
    void endsQuietlyWhenNobodyReads();
    void tellsAboutAFullDisk();
    void namesTheFileThatHasNoRoom_data();
    void namesTheFileThatHasNoRoom();
    void keepsMessagesOutOfFiles();
    void refusesNamesThatAreNotUtf8();
    void fitsTheTerminal();
    void givesTheSameInEveryLocale();
    void refusesEndingsThatItCannotWrite();
    void refusesToReplaceWhatItReads();
};

void TestOutput::needsNoPlatformPlugin()
{
    QProcessEnvironment environment = headless();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"nonexistent"_s);
    environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    for (const QStringList &arguments : {QStringList{u"list"_s}, QStringList{u"show"_s, u"phuket"_s},
                                         QStringList{u"--help"_s}, QStringList{u"--version"_s}}) {
        const Run run = runProgram(arguments, environment);
        QCOMPARE(run.status, 0);
        QVERIFY2(!run.errors.contains("/platforms"), run.errors.constData());
    }
}

void TestOutput::printsTheCatalogueWithoutADisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing set") << u"DISPLAY"_s << QString();
    QTest::newRow("nobody answers") << u"DISPLAY"_s << u":4711"_s;
    QTest::newRow("no Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-4711"_s;
    QTest::newRow("xcb") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
}

void TestOutput::printsTheCatalogueWithoutADisplay()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QProcessEnvironment environment = headless();
    environment.insert(variable, value);
    for (const QStringList &arguments :
         {QStringList{}, QStringList{u"--catalogue"_s, bundledCatalogue()}, QStringList{bundledCatalogue()}}) {
        const Run run = runProgram(arguments, environment);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors.count("No window can open"), 1);
        QCOMPARE(lineCount(run.output), 30 + 2);
    }
}

void TestOutput::writesFiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ผลลัพธ์ 1.csv"_s);
    const Run run = runProgram({u"list"_s, u"--format"_s, u"csv"_s, u"--output"_s, file});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.isEmpty() && run.errors.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(lineCount(written.readAll()), 31);
    QCOMPARE(runProgram({u"list"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"-"_s}).output.count('\n'), 31);
}

void TestOutput::choosesTheByteOrderMark()
{
    const QByteArray mark("\xEF\xBB\xBF");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.csv"_s);
    const QStringList csv{u"list"_s, u"--format"_s, u"csv"_s};
    QVERIFY(!runProgram(csv).output.startsWith(mark));
    QVERIFY(runProgram(csv + QStringList{u"--bom"_s}).output.startsWith(mark));
    for (const bool isWanted : {true, false}) {
        const QStringList option = isWanted ? QStringList{} : QStringList{u"--no-bom"_s};
        QCOMPARE(runProgram(csv + QStringList{u"--output"_s, file} + option).status, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(3) == mark, isWanted);
    }
}

void TestOutput::guardsFormulas()
{
    const QByteArray csv = runProgram({u"list"_s, u"--format"_s, u"csv"_s}).output;
    for (const QByteArray &line : csv.split('\n')) {
        for (const QByteArray &field : line.split(',')) {
            QVERIFY2(!field.startsWith('=') && !field.startsWith('@'), line.constData());
        }
    }
}

void TestOutput::endsQuietlyWhenNobodyReads()
{
    const Run run = runShell(u"set -o pipefail; for f in table csv json; do \"$M\" list --format $f | true; "
                             "\"$M\" show phuket khon-kaen hat-yai | head -1; done; \"$M\" list --help | head -1"_s);
    QCOMPARE(run.status, 0);
    QVERIFY2(!run.errors.contains("written"), run.errors.constData());
}

void TestOutput::tellsAboutAFullDisk()
{
    for (const auto &command : {u"list"_s, u"list --format csv"_s, u"list --format json"_s, u"show phuket"_s,
                                u"provinces"_s, u"--help"_s, u"--version"_s}) {
        const Run run = runShell(u"\"$M\" "_s + command + u" >/dev/full"_s);
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.contains("no room left"), run.errors.constData());
    }
    const Run closed = runShell(u"\"$M\" list >&-"_s);
    QCOMPARE(closed.status, 3);
}

void TestOutput::namesTheFileThatHasNoRoom_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");

    QTest::newRow("csv") << u"list --output"_s << u"x.csv"_s;
    QTest::newRow("workbook") << u"list --output"_s << u"x.xlsx"_s;
    QTest::newRow("catalogue") << u"build " MUEANG_SOURCE_DIR "/data --output"_s << u"x.sqlite"_s;
    QTest::newRow("workspace") << u"workspace backup"_s << u"x.sqlite"_s;
}

void TestOutput::namesTheFileThatHasNoRoom()
{
    QFETCH(const QString, command);
    QFETCH(const QString, name);
    const QTemporaryDir home;
    const QTemporaryDir folder;
    QProcessEnvironment environment = headless();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    QCOMPARE(runProgram({u"shortlist"_s, u"add"_s, u"phuket"_s}, environment).status, 0);
    const QString file = folder.filePath(name);
    // Files of 1 KiB at most: SIGXFSZ would end the program.
    const Run run = runShell(u"trap '' XFSZ; ulimit -f 1; \"$M\" "_s + command + u" '"_s + file + u'\'', environment);
    QCOMPARE(run.status, 3);
    const QByteArray words = "mueang: There is no room left to write “" + file.toUtf8() + "”";
    QVERIFY2(run.errors.contains(words), run.errors.constData());
    QVERIFY2(run.errors.count("mueang: ") == 1 && !run.errors.contains("[ERROR]"), run.errors.constData());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestOutput::keepsMessagesOutOfFiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.txt"_s);
    const Run run = runShell(u"\"$M\" list --format table --output '"_s + file + u"' 2>&-"_s);
    QCOMPARE(run.status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(lineCount(text), 32);
    QVERIFY(!text.contains("mueang: "));
}

void TestOutput::refusesNamesThatAreNotUtf8()
{
    for (const auto &command : {u"check $'/tmp/a\\xff'"_s, u"list --catalogue $'\\xe0\\xb8'"_s, u"$'\\xff'"_s}) {
        const Run run = runShell(u"\"$M\" "_s + command);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("UTF-8"));
    }
}

void TestOutput::fitsTheTerminal()
{
    // Not a terminal: COLUMNS of the shell must not cut what goes into a pipe.
    QProcessEnvironment environment = headless();
    environment.insert(u"COLUMNS"_s, u"40"_s);
    QCOMPARE(runProgram({u"list"_s}, environment).output, runProgram({u"list"_s}).output);
}

void TestOutput::givesTheSameInEveryLocale()
{
    const QStringList arguments{u"list"_s, u"--format"_s, u"json"_s};
    const QByteArray expected = runProgram(arguments).output;
    for (const auto &locale : {u"C"_s, u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"th_TH.UTF-8"_s, u"POSIX"_s, u"nonsense"_s}) {
        const Run run = runProgram(arguments, headless(locale));
        QCOMPARE(run.output, expected);
        QCOMPARE(run.errors, QByteArray());
    }
}

void TestOutput::refusesEndingsThatItCannotWrite()
{
    const QTemporaryDir folder;
    for (const auto &name : {u"x.xls"_s, u"x.ods"_s, u"x.kml"_s, u"x.csv.gz"_s, u"x.txt"_s, u"x.TXT"_s}) {
        for (const auto &command : {u"list"_s, u"provinces"_s, u"shortlist"_s}) {
            const Run run = runProgram({command, u"--output"_s, folder.filePath(name)});
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains("say --format table|"), run.errors.constData());
        }
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(runProgram({u"list"_s, u"--format"_s, u"table"_s, u"--output"_s, folder.filePath(u"x.txt"_s)}).status, 0);
    QCOMPARE(runProgram({u"list"_s, u"--output"_s, folder.filePath(u"no ending"_s)}).status, 0);
    QCOMPARE(runProgram({u"show"_s, u"phuket"_s, u"--output"_s, folder.filePath(u"sheet.txt"_s)}).status, 0);
    QCOMPARE(runProgram({u"show"_s, u"phuket"_s, u"--output"_s, folder.filePath(u"sheet.pdf"_s)}).status, 2);
}

void TestOutput::refusesToReplaceWhatItReads()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = headless();
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    QCOMPARE(runProgram({u"shortlist"_s, u"add"_s, u"phuket"_s}, environment).status, 0);
    QCOMPARE(runProgram({u"workspace"_s, u"backup"_s}, environment).status, 0);
    const QString catalogue = folder.filePath(u"mine.sqlite"_s);
    const QString workspace = folder.filePath(u"mueang/workspace.sqlite"_s);
    const QDir backups(folder.filePath(u"mueang/backups"_s));
    const QString backup = backups.filePath(backups.entryList(QDir::Files).constFirst());
    QVERIFY(QFile::copy(bundledCatalogue(), catalogue));
    const QString data = folder.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(data));
    for (const QFileInfo &file : QDir(QStringLiteral(MUEANG_SOURCE_DIR "/data")).entryInfoList({u"*.csv"_s})) {
        QVERIFY(QFile::copy(file.filePath(), data + u'/' + file.fileName()));
    }
    const QString areas = data + u"/areas.csv"_s;
    const std::array<std::pair<QStringList, QString>, 8> cases{{
        {{u"list"_s, u"--format"_s, u"csv"_s, u"--catalogue"_s, catalogue}, catalogue},
        {{u"show"_s, u"phuket"_s, u"--format"_s, u"json"_s, u"--catalogue"_s, catalogue}, catalogue},
        {{u"rounds"_s, u"--format"_s, u"csv"_s, u"--catalogue"_s, catalogue}, catalogue},
        {{u"list"_s, u"--format"_s, u"csv"_s}, catalogue}, // not read, but a catalogue
        {{u"shortlist"_s, u"show"_s, u"--format"_s, u"csv"_s}, workspace},
        {{u"list"_s, u"--format"_s, u"csv"_s}, backup},
        {{u"build"_s, data}, areas},
        {{u"build"_s, data}, workspace},
    }};
    for (const auto &[arguments, file] : cases) {
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray before = written.readAll();
        const QString link = folder.filePath(u"link.csv"_s);
        const QString hardLink = folder.filePath(u"hard.csv"_s);
        QVERIFY(!QFile::exists(link) || (QFile::remove(link) && QFile::remove(hardLink)));
        QVERIFY(QFile::link(file, link));
        QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(hardLink).constData()), 0);
        const QString roundabout = data + u"/../"_s + QDir(folder.path()).relativeFilePath(file);
        for (const QString &path : {file, link, hardLink, roundabout}) {
            const Run run = runProgram(arguments + QStringList{u"--output"_s, path}, environment);
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains("it was not replaced"), run.errors.constData());
            QFile after(path);
            QVERIFY(after.open(QIODevice::ReadOnly) && after.readAll() == before);
        }
    }
    for (const QString &file : {workspace, catalogue}) {
        const Run run = runProgram({u"workspace"_s, u"backup"_s, file}, environment);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("it was not replaced"), run.errors.constData());
    }
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
